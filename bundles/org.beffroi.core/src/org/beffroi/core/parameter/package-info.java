/** Parameters as records: from their components follow dialogs, options, help and schemas. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.parameter;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
