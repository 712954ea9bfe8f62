/** Where mentions come from: the contract of connectors, and what each visit to a source brings. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.source;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
