/** The verbs of the command line itself: each one asks the dossier something and prints the answer. */
package org.beffroi.cli.verb;
