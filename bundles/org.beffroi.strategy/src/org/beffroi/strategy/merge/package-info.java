/** Two people's work on the same strategy, brought together: what each did is kept, and where both did the same the choice is put in words. */
package org.beffroi.strategy.merge;
