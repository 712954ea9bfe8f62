/** What mentions are said to be about, in the words and colours of the codebook. */
@NullMarked
package org.beffroi.workbench.listen.model.code;

import org.jspecify.annotations.NullMarked;
