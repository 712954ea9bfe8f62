/** Nearness in meaning of French texts, by the situations of public life that their words belong to. */
@NullMarked
package org.beffroi.french.meaning;

import org.jspecify.annotations.NullMarked;
