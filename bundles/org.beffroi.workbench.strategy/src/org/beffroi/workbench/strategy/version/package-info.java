/** Versions of a strategy: what changed between two, and what two people did put together. */
package org.beffroi.workbench.strategy.version;
