/** Queries applied to mentions in memory: whether, where and why they match, and which words mean the same. */
@NullMarked
@Version("1.2.0")
package org.beffroi.core.query.match;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
