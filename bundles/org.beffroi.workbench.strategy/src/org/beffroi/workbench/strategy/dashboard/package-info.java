/** The indicators of a strategy at a glance, and what became of them since they were measured last. */
package org.beffroi.workbench.strategy.dashboard;
