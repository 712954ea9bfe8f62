/** What is carried by hand from one place of the window to another: a mention, a search, an analysis, a peak. */
package org.beffroi.workbench.carry;
