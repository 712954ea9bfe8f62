/** What elements rest on: snapshots of the archive, computed again on demand. */
@NullMarked
@Version("1.0.0")
package org.beffroi.strategy.evidence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
