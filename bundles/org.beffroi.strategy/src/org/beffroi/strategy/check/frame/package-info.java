/** The frame of a strategy: whose it is, for how long, what it stands on. */
package org.beffroi.strategy.check.frame;
