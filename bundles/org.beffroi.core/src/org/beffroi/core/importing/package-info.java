/** The contracts of import profiles and of tables of anything. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.importing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
