/** How much is read of what comes from elsewhere, how long, and from where: one set of limits for the whole program. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.limit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
