/** A country of a few territories. */
@NullMarked
@Version("1.0.0")
package org.beffroi.testing.territory;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
