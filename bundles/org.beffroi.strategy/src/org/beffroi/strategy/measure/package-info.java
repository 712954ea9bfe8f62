/** Indicators measured on the archive: a figure, its base, its period, its date, kept beside those of before. */
@NullMarked
@Version("1.1.0")
package org.beffroi.strategy.measure;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
