/** The small files of a dossier that people may open and read: whole or not at all, and named by what they hold. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.file;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
