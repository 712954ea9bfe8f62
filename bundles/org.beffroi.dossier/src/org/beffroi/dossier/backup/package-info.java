/** Copies of dossiers in one file each, made while they are in use, and brought back from there. */
package org.beffroi.dossier.backup;
