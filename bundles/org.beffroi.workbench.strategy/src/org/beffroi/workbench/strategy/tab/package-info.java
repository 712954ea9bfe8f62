/** Tabs that bundles add to the screen of a strategy: the contract. */
@NullMarked
@Version("1.0.0")
package org.beffroi.workbench.strategy.tab;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
