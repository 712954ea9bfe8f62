/** Sentences in two languages, and refusals: errors that say what a person can do. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.message;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
