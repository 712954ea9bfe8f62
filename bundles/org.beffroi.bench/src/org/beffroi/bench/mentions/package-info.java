/** Mentions made by rules and a seed: as many as one likes, from nobody. */
package org.beffroi.bench.mentions;
