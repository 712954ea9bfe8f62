/** Dossiers of tests: a folder, an archive, and plain answers to all else. */
@NullMarked
@Version("1.0.0")
package org.beffroi.testing.dossier;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
