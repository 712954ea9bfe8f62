/** The verbs of digests: what is in one, when it goes, and one made and sent now. */
@NullMarked
package org.beffroi.cli.digest;

import org.jspecify.annotations.NullMarked;
