/** Several mentions that are chosen at once in a list, and what is done to them: by a letter, a menu or the pane beside. */
@NullMarked
package org.beffroi.workbench.many;

import org.jspecify.annotations.NullMarked;
