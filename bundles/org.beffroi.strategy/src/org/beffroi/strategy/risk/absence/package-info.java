/** Criteria of the risk of absence. */
package org.beffroi.strategy.risk.absence;
