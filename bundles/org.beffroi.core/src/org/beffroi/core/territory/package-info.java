/** Territories: the public bodies of France and the ground they answer for. */
@NullMarked
@Version("1.1.0")
package org.beffroi.core.territory;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
