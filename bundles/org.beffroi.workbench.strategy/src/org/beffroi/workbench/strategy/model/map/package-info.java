/** The tree that the map of objectives draws, and where its boxes stand; free of any screen. */
package org.beffroi.workbench.strategy.model.map;
