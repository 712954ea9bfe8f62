/** Searches that are watched: what arrived since they were last looked at, each mention once. */
@NullMarked
@Version("1.1.0")
package org.beffroi.core.watch;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
