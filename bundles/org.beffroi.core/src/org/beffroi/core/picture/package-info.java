/** Vector pictures, free of any screen and any file format: what is drawn, and in which inks. */
@NullMarked
@Version("1.1.0")
package org.beffroi.core.picture;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
