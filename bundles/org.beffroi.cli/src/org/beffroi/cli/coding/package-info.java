/** The verbs of coding: the codebook, codes in and out by a file, how far coders agree. */
@NullMarked
package org.beffroi.cli.coding;

import org.jspecify.annotations.NullMarked;
