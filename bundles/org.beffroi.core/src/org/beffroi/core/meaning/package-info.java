/** Nearness in meaning: vectors of texts, learnt from an archive, by which mentions that say the same in other words are found. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.meaning;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
