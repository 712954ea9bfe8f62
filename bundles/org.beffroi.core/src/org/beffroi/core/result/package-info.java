/** The shapes of results, drill-downs from a number to its mentions, and the contract of table writers. */
@NullMarked
@Version("2.0.0")
package org.beffroi.core.result;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
