/** A dossier as others see it: what it holds, and the services that make, open and fill one. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.dossier;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
