/** Help in the window: a page for each screen, in French and in English, which can be searched. */
@NullMarked
package org.beffroi.workbench.help;

import org.jspecify.annotations.NullMarked;
