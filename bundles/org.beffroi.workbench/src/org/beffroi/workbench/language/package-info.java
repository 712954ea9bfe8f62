/** The language that the window speaks. */
@NullMarked
@Version("1.1.0")
package org.beffroi.workbench.language;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
