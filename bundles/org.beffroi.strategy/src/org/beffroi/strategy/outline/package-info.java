/** A strategy as a list of stages: what belongs to each, and how far it holds. */
@NullMarked
@Version("1.0.0")
package org.beffroi.strategy.outline;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
