/** The screen of a strategy: its stages, the element in hand, what does not hold together. */
package org.beffroi.workbench.strategy;
