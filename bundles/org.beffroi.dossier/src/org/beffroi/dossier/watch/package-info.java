/** Watches in a dossier’s folder: what each found, and what it has shown to whom. */
package org.beffroi.dossier.watch;
