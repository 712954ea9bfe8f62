/** Which mentions are chosen, and acts on many of them as one deed. */
@NullMarked
package org.beffroi.workbench.many.model;

import org.jspecify.annotations.NullMarked;
