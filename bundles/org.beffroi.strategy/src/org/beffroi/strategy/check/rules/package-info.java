/** Charters, the register of moderation, and the right of the opposition to be heard. */
package org.beffroi.strategy.check.rules;
