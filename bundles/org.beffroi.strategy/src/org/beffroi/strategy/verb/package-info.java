/** The verbs of strategies on the command line. */
package org.beffroi.strategy.verb;
