/** What a strategy answers of itself: how it stands beside the overall plan, whom it reaches, with what, how far it is. */
package org.beffroi.strategy.analysis;
