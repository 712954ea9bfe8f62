/** Changing a strategy by hand: with undo and redo, with drafts that survive a power cut. */
@NullMarked
@Version("1.0.0")
package org.beffroi.strategy.edit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
