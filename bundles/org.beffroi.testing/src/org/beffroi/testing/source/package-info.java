/** What every source must do, and a web that plays recorded answers. */
@NullMarked
@Version("1.0.0")
package org.beffroi.testing.source;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
