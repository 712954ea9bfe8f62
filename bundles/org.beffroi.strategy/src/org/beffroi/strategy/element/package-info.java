/** What every element of a strategy has: its identity, and the words for it and for what it holds in each language. */
@NullMarked
@Version("1.1.0")
package org.beffroi.strategy.element;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
