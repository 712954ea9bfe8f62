/** The bar at the top of the window: its perspectives, the open dossier, what runs. */
@NullMarked
package org.beffroi.workbench.bar;

import org.jspecify.annotations.NullMarked;
