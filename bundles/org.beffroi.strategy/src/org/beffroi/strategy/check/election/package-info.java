/** Before an election: the four criteria as questions, never as a ban. */
package org.beffroi.strategy.check.election;
