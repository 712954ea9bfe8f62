/** The verbs of the command line that speak of strategies. */
package org.beffroi.strategy.verb;
