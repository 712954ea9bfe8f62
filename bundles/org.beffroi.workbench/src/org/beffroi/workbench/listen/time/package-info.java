/** Where the timeline of a search draws what. */
@NullMarked
package org.beffroi.workbench.listen.time;

import org.jspecify.annotations.NullMarked;
