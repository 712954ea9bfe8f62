/** How far a risk weighs, criterion by criterion: measured in the archive, the census and the strategy, or judged by people. */
package org.beffroi.strategy.risk;
