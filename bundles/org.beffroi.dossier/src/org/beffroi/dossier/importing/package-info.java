/** Imports of files of mentions into a dossier: what is wished, what was read, what was left out. */
package org.beffroi.dossier.importing;
