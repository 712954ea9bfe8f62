/** What differs between two versions of a strategy, in words that a consultant reads. */
package org.beffroi.strategy.compare;
