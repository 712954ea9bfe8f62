/** The seven questions that a strategy is begun with, one screen each. */
package org.beffroi.workbench.strategy.path;
