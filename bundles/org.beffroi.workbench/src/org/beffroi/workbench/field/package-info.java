/** What every field of text can do: all of it chosen, its own undo and redo, and a menu. */
@NullMarked
package org.beffroi.workbench.field;

import org.jspecify.annotations.NullMarked;
