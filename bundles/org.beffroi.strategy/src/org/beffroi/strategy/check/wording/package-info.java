/** Lists of words that texts should not hold without a thought. */
package org.beffroi.strategy.check.wording;
