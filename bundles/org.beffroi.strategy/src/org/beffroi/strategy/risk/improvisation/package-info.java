/** Criteria of the risk of improvisation. */
package org.beffroi.strategy.risk.improvisation;
