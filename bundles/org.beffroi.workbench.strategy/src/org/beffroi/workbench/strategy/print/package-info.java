/** The document of a strategy: for whom, in which format, where, and what would change in a file that is there. */
package org.beffroi.workbench.strategy.print;
