/** Readers against whatever bytes: by chance in each build, by Jazzer on demand. */
@NullMarked
@Version("1.0.0")
package org.beffroi.testing.fuzz;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
