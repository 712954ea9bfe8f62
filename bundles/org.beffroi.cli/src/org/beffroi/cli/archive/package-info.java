/** The verbs of the archive as a whole: looked over, repaired, read again, its index built anew. */
@NullMarked
package org.beffroi.cli.archive;

import org.jspecify.annotations.NullMarked;
