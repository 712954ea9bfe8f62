/** Looks, type, the grid and the icons of the window. */
@NullMarked
@Version("1.2.0")
package org.beffroi.workbench.theme;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
