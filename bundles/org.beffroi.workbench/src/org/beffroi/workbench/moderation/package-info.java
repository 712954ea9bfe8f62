/** What a person says of a mention that a moderator may have to look at, which stands above what a machine read. */
@NullMarked
package org.beffroi.workbench.moderation;

import org.jspecify.annotations.NullMarked;
