/** Mentions made in one line. */
@NullMarked
@Version("1.0.0")
package org.beffroi.testing.mention;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
