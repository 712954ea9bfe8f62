/** Documents as they were made before anybody edited them: which is which, how long they are kept, and who has one open. */
@NullMarked
package org.beffroi.strategy.document.made;

import org.jspecify.annotations.NullMarked;
