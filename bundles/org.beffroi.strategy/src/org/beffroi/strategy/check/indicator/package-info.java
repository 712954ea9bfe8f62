/** Indicators: from where, to where, measured how and when. */
package org.beffroi.strategy.check.indicator;
