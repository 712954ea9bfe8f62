/** A disk whose power fails, for tests of what must survive it. */
@NullMarked
@Version("1.0.0")
package org.beffroi.testing.journal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
