/** The morning page: what came in, what rises, what is due, which sources are silent. */
@NullMarked
package org.beffroi.workbench.morning;

import org.jspecify.annotations.NullMarked;
