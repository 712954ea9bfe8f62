/** Where a command runs: the terminal, the streams, the language, the dossier. */
package org.beffroi.cli.place;
