/** Audiences: who is meant, and how they are reached. */
package org.beffroi.strategy.check.audience;
