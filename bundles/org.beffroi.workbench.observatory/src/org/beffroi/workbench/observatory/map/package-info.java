/** The map of a census by département. */
package org.beffroi.workbench.observatory.map;
