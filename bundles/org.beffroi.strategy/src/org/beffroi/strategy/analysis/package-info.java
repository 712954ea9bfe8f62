/** What a strategy answers of itself: how it stands beside the overall plan, whom it reaches, with what, how far it is. */
@NullMarked
@Version("1.0.0")
package org.beffroi.strategy.analysis;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
