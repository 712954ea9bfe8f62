/** The query language: its tree, its texts in two languages, its filters and what helps to type it. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.query;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
