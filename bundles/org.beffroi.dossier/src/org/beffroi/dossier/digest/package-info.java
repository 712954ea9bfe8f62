/** Digests in a dossier’s folder: what they are composed of, and which were sent. */
package org.beffroi.dossier.digest;
