/** The strategy in hand, without a toolkit: what was changed, checked and saved. */
package org.beffroi.workbench.strategy.model;
