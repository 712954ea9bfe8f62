/** The perspective of strategies: its part, and what it has done by others. */
package org.beffroi.workbench.strategy.part;
