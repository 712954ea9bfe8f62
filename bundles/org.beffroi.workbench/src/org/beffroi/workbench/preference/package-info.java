/** The dialog in which one says how the window is to speak and to look. */
@NullMarked
package org.beffroi.workbench.preference;

import org.jspecify.annotations.NullMarked;
