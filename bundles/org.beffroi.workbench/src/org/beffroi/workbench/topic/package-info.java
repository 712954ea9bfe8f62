/** What an analyst makes of a topic that an analysis found: a name, one of two, a theme. */
@NullMarked
package org.beffroi.workbench.topic;

import org.jspecify.annotations.NullMarked;
