/** Criteria of the risk of a culture shock. */
package org.beffroi.strategy.risk.shock;
