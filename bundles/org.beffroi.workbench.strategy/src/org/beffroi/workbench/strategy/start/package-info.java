/** How a first strategy is begun: of which territory, whether an overall plan is there, with questions or from a template. */
package org.beffroi.workbench.strategy.start;
