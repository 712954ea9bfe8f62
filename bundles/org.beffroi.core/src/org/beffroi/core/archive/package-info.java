/** Archives of mentions and their snapshots: everything that an analysis asks, and what a kind of archive has to answer. */
@NullMarked
@Version("2.1.0")
package org.beffroi.core.archive;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
