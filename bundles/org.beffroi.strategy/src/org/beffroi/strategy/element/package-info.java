/** What every element of a strategy has: its identity, and the words for it and for what it holds in each language. */
package org.beffroi.strategy.element;
