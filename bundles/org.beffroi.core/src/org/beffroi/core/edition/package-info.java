/** Name and version of the program, and whose a guarded service is. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.edition;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
