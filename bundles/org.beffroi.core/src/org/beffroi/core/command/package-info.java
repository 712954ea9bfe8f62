/** The contract of verbs of the command line, and the place that a verb runs in. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.command;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
