/** Tables of text (CSV, RFC 4180), read so that one damaged row costs no other. */
@NullMarked
@Version("1.1.0")
package org.beffroi.core.csv;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
