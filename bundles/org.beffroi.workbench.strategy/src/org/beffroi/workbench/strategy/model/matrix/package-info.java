/** What stands beside what in a strategy: objectives and the overall plan, audiences and channels. */
package org.beffroi.workbench.strategy.model.matrix;
