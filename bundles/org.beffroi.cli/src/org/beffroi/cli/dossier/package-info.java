/** The verbs that make a dossier, and say how one is opened in a window. */
@NullMarked
package org.beffroi.cli.dossier;

import org.jspecify.annotations.NullMarked;
