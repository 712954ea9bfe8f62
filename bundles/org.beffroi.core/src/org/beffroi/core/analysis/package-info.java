/** Analyses: the contract, what one runs on, and the one place that runs them and remembers their answers. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.analysis;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
