/** Lists of a strategy as tables for spreadsheets: what a cell holds, and the file they go to. */
package org.beffroi.strategy.table;
