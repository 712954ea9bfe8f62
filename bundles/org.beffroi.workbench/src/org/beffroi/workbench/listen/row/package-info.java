/** What a row of the list shows of a mention: its text where it matched, its tone. */
@NullMarked
package org.beffroi.workbench.listen.row;

import org.jspecify.annotations.NullMarked;
