/** The plan of actions: when, what waits for what, and who is asked for how much. */
package org.beffroi.workbench.strategy.planning;
