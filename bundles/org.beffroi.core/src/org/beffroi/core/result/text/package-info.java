/** Figures as people read them, everywhere alike: measures, shares and scores in words, text as wide as a terminal shows it. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.result.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
