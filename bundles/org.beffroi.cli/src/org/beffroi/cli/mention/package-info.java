/** The verbs of single mentions: annotated, given a status, what was done to them and where two people differ. */
@NullMarked
package org.beffroi.cli.mention;

import org.jspecify.annotations.NullMarked;
