/** Queries applied to mentions in memory: whether, where and why they match. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.query.match;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
