/** What strategies remember of people, and how an erasure reaches it: quotations, captures, drafts, former versions. */
@NullMarked
@Version("1.0.0")
package org.beffroi.strategy.memory;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
