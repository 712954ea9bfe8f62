/** How well nearness in meaning finds what people say in other words. */
@NullMarked
package org.beffroi.bench.meaning;

import org.jspecify.annotations.NullMarked;
