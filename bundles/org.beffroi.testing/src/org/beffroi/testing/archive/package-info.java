/** What every archive must do, and an archive in memory to compare it with. */
@NullMarked
@Version("1.1.0")
package org.beffroi.testing.archive;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
