/** What a screen will look like, sketched where it has nothing to show yet. */
@NullMarked
package org.beffroi.workbench.sketch;

import org.jspecify.annotations.NullMarked;
