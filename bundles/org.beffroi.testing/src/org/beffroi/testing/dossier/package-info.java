/** Dossiers of tests: a folder, an archive, and plain answers to all else. */
package org.beffroi.testing.dossier;
