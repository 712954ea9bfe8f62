/** Censuses as they are published: words for their figures, and a report that a newspaper could quote. */
@org.jspecify.annotations.NullMarked
package org.beffroi.observatory.report;
