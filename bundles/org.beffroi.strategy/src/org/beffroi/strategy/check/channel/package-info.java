/** Channels: what each serves, and whose voice it is. */
package org.beffroi.strategy.check.channel;
