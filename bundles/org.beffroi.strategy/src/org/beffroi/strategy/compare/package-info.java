/** What differs between two versions of a strategy, in words that a consultant reads. */
@NullMarked
@Version("1.0.0")
package org.beffroi.strategy.compare;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
