/** Secrets in memory. */
@NullMarked
@Version("1.0.0")
package org.beffroi.testing.secret;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
