/** A mention that is read: who, when and what, what machines read in it, what people say of it, and its thread. */
@NullMarked
package org.beffroi.workbench.reading;

import org.jspecify.annotations.NullMarked;
