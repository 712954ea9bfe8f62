/** Scans: millions of mentions read column by column, row after row, where counts of an archive do not say enough. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.archive.scan;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
