/** What stands beside the questions that a strategy is begun with. */
package org.beffroi.workbench.strategy.model.path;
