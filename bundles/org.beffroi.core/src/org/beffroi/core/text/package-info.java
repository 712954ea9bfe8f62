/** The token pipeline: the only one, for every archive and every analysis. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
