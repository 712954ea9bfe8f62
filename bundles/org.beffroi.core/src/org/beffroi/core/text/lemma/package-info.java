/** Lemmas of French words: what forms are forms of. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.text.lemma;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
