/** The strategy of a town that does not exist. */
@NullMarked
@Version("1.1.0")
package org.beffroi.strategy.demo;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
