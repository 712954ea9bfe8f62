/** Elements of a strategy as rows and columns: what cells say, how they are read, what pasting would change. */
package org.beffroi.workbench.strategy.model.table;
