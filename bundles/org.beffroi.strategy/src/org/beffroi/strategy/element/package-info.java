/** What every element of a strategy has: its identity. */
package org.beffroi.strategy.element;
