/** Digests on their way: composed on a dossier, and sent to their recipients once a day. */
@NullMarked
package org.beffroi.dossier.mailing;

import org.jspecify.annotations.NullMarked;
