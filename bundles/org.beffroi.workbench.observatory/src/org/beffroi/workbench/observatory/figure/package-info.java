/** The figures of a census by group, and the choice of what they measure. */
package org.beffroi.workbench.observatory.figure;
