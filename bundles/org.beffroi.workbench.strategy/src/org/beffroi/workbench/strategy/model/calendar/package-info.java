/** What an editorial calendar shows, and how it moves: days, entries, cadences; free of any screen. */
package org.beffroi.workbench.strategy.model.calendar;
