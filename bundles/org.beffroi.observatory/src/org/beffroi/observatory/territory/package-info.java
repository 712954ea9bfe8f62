/** The territories of France, from one compact data file that {@code releng/territories} builds. */
package org.beffroi.observatory.territory;
