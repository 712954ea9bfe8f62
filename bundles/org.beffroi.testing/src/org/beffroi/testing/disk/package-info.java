/** A disk that fails: no space, short writes, refused calls, kills and power cuts, for whatever writes through {@link java.nio.file.Files}. */
@NullMarked
@Version("1.0.0")
package org.beffroi.testing.disk;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
