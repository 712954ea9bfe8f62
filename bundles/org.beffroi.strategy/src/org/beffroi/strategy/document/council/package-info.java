/** The document that a council decides upon: twelve to twenty pages, a chapter a class. */
@NullMarked
package org.beffroi.strategy.document.council;

import org.jspecify.annotations.NullMarked;
