/** The verbs of speakers: who they are, why a mention is theirs, and who may be one more. */
@NullMarked
package org.beffroi.cli.speaker;

import org.jspecify.annotations.NullMarked;
