/** What every file format must do, with the texts that break careless ones. */
@NullMarked
@Version("1.0.0")
package org.beffroi.testing.document;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
