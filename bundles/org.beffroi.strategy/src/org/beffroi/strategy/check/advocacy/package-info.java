/** Ambassadors: willing, trained, and never mixed with political voices. */
package org.beffroi.strategy.check.advocacy;
