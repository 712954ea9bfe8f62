/** Digests on their way: composed on a dossier, and sent to their recipients once a day. */
package org.beffroi.dossier.mailing;
