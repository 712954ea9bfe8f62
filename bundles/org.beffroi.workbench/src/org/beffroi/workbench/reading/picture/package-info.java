/** Pictures and papers that a mention shows beside its words, where the dossier keeps them, and what it says of others. */
@NullMarked
package org.beffroi.workbench.reading.picture;

import org.jspecify.annotations.NullMarked;
