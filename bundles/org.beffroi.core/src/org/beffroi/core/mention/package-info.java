/** Mentions, their fields, and the values that a field can have. */
@NullMarked
@Version("1.1.0")
package org.beffroi.core.mention;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
