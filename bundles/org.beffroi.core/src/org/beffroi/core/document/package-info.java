/** What we write: a document as a neutral tree of parts, which writers print in their formats. */
@NullMarked
@Version("1.2.0")
package org.beffroi.core.document;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
