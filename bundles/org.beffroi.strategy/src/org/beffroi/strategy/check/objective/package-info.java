/** Objectives: what each must say, rest on and lead to. */
package org.beffroi.strategy.check.objective;
