/** Secrets of the user, and who keeps them. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.secret;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
