/**
 * The seven questions that a strategy is begun with: territory, what people say, weak points, stakes, objectives, means, promise. What
 * stands answered is read from the strategy alone; the library proposes, with its reasons, and fills nothing.
 */
@NullMarked
@Version("1.0.0")
package org.beffroi.strategy.path;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
