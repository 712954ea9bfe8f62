/** The verbs of watches: looked at, listed, and told as a feed. */
@NullMarked
package org.beffroi.cli.watch;

import org.jspecify.annotations.NullMarked;
