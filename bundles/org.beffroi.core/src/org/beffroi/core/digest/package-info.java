/** Recurring digests: an ordered list of searches and watches that becomes a document for somebody. */
@NullMarked
@Version("1.2.0")
package org.beffroi.core.digest;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
