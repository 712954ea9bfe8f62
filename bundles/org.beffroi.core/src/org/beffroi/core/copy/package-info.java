/** Copies and near-copies: the sketch of a text, and which sketches are those of one text said again. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.copy;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
