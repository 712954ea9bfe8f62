/** The decision note: a strategy on one page, for those who decide. */
@NullMarked
package org.beffroi.strategy.document.note;

import org.jspecify.annotations.NullMarked;
