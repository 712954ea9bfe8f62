/** Risks and crisis: what they rest on, what is done, and whether it was tried. */
package org.beffroi.strategy.check.risk;
