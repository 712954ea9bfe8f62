/** Plug-ins of others at work: one guard around everything they contribute, so that none harms more than its own part. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.guest;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
