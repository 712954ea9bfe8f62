/** Inputs made to do harm, by family and by name, each of which every reader must refuse or defuse within bounds. */
@NullMarked
@Version("1.0.0")
package org.beffroi.testing.hostile;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
