/** The verbs that save a dossier in a file and bring it back. */
package org.beffroi.cli.backup;
