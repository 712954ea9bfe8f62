/** Verbs of the observatory: directories, censuses, and what changed between them. */
@NullMarked
package org.beffroi.cli.observatory;

import org.jspecify.annotations.NullMarked;
