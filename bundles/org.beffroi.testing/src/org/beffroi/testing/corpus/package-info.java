/** A frozen corpus: invented mentions that are the same for ever. */
@NullMarked
@Version("1.0.0")
package org.beffroi.testing.corpus;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
