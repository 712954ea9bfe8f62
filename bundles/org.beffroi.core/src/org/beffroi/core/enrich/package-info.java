/** What machines read in mentions: the contract of enrichers, and the chain of those at hand. */
@NullMarked
@Version("1.1.0")
package org.beffroi.core.enrich;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
