/** The sheet of keys: what every key of the window does, read from the model and told by the screens. */
@NullMarked
package org.beffroi.workbench.key;

import org.jspecify.annotations.NullMarked;
