/** Who speaks: the accounts that a dossier knows, and what kind of speaker is behind each. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.speaker;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
