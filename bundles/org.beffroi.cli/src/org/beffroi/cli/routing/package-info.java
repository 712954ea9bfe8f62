/** The verbs of routing: who answers for a mention, by which rules and until when. */
@NullMarked
package org.beffroi.cli.routing;

import org.jspecify.annotations.NullMarked;
