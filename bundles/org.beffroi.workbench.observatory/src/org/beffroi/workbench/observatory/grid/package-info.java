/** The grid of the observatory: rows of anything, in columns. */
package org.beffroi.workbench.observatory.grid;
