/** The verbs of strategies. */
package org.beffroi.strategy.verb;
