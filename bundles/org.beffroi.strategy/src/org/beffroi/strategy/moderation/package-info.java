/** The register of moderation: what was captured and how it can be proved, and the dossier of a person who was targeted. */
@NullMarked
@Version("1.0.0")
package org.beffroi.strategy.moderation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
