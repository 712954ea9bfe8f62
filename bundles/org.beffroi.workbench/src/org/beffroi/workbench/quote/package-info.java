/** Mentions in a few words, wherever one is quoted beside its list. */
@NullMarked
package org.beffroi.workbench.quote;

import org.jspecify.annotations.NullMarked;
