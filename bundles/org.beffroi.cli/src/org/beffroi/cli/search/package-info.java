/** The verbs that search and count, the searches that are kept, and what all verbs with a query share. */
@NullMarked
package org.beffroi.cli.search;

import org.jspecify.annotations.NullMarked;
