/** What remembers people beside the mentions themselves, in files of a kind of its own, and how it forgets them. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.memory;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
