/** Documents that people go on writing: hands that edit them from a seed, and the law that their words are never lost. */
@NullMarked
@Version("2.0.0")
package org.beffroi.testing.renewal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
