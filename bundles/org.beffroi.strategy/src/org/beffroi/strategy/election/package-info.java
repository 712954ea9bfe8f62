/** Elections in the calendar of a strategy: their rounds, and the months before them in which the law asks for care. */
@NullMarked
@Version("1.0.0")
package org.beffroi.strategy.election;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
