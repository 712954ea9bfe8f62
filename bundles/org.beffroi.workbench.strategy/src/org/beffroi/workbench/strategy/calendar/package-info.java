/** The editorial calendar: what is published when, by month, by week, as a list. */
package org.beffroi.workbench.strategy.calendar;
