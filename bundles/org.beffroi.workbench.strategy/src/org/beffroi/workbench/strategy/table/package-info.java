/** Elements of a strategy in a table that is edited like a spreadsheet. */
package org.beffroi.workbench.strategy.table;
