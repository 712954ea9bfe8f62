/** Screens that bundles add to the window: the contract, and what shows them. */
@NullMarked
@Version("1.0.0")
package org.beffroi.workbench.view;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
