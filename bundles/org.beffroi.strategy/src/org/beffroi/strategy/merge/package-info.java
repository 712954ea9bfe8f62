/** Two people's work on the same strategy, brought together: what each did is kept, and where both did the same the choice is put in words. */
@NullMarked
@Version("1.0.0")
package org.beffroi.strategy.merge;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
