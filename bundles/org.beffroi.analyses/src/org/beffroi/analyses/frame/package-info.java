/** What all analyses share: the mentions they speak of, the days these span, and the drill-downs that lead back to them. */
package org.beffroi.analyses.frame;
