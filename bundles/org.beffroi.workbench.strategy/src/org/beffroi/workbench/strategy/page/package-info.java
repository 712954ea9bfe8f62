/** What every page of a strategy is: made with its surroundings, shown when something changes. */
package org.beffroi.workbench.strategy.page;
