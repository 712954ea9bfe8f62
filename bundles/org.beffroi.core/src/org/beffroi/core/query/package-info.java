/** The query language: its tree, its texts in two languages, its filters. */
@NullMarked
@Version("2.1.0")
package org.beffroi.core.query;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
