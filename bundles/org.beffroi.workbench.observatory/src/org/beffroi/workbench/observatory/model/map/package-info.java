/** The map of a census as a picture: classes of values, and what can be pointed at. */
package org.beffroi.workbench.observatory.model.map;
