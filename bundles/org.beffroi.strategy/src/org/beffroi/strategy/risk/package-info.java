/** How far a risk weighs, criterion by criterion: measured in the archive, the census and the strategy, or judged by people. */
@NullMarked
@Version("1.1.0")
package org.beffroi.strategy.risk;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
