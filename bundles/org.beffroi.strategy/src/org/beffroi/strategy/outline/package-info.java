/** A strategy as a list of stages: what belongs to each, and how far it holds. */
package org.beffroi.strategy.outline;
