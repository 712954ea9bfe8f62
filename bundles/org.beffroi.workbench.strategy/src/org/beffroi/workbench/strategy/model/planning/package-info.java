/** What a plan of actions shows, and how it moves: rows, bars, what waits for what, who is asked for how much; free of any screen. */
package org.beffroi.workbench.strategy.model.planning;
