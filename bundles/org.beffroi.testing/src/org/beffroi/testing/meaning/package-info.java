/** Embedders: their contract, and one that any test understands. */
@NullMarked
@Version("1.0.0")
package org.beffroi.testing.meaning;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
