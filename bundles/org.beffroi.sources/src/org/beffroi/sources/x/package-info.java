/** Posts of X that a search finds, by its API, within a cap on what they may cost. */
package org.beffroi.sources.x;
