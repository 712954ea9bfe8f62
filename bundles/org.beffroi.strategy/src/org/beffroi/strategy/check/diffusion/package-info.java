/** What could be communicated to anyone and should not. */
package org.beffroi.strategy.check.diffusion;
