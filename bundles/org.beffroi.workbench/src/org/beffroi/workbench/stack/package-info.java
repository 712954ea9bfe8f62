/** Copies of one text as stacks in a list, which unfold in their place. */
@NullMarked
package org.beffroi.workbench.stack;

import org.jspecify.annotations.NullMarked;
