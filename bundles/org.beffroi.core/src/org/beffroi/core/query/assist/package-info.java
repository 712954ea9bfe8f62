/** What helps somebody who types a query: proposals for what comes next, and colours for what is there. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.query.assist;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
