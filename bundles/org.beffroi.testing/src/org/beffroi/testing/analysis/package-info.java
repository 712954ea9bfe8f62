/** What every analysis must do. */
@NullMarked
@Version("1.0.0")
package org.beffroi.testing.analysis;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
