/** Plug-ins that people drop into a folder. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.dropin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
