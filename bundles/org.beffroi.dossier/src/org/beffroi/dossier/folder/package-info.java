/** A dossier in a folder of the file system: its settings, keys, pseudonyms, searches, erasures and the log of who looked. */
package org.beffroi.dossier.folder;
