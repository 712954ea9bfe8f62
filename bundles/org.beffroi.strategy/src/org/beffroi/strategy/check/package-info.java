/** What is looked at in a strategy: the contract of checks, what they find, and the one place that runs them. */
@NullMarked
@Version("1.0.0")
package org.beffroi.strategy.check;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
