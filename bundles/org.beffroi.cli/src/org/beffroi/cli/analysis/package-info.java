/** Verbs of analyses: one for each that is there, and the list of them. */
package org.beffroi.cli.analysis;
