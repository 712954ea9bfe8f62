/** The objectives of a strategy drawn as a tree: axes, objectives, what measures them and what is done for them. */
package org.beffroi.workbench.strategy.map;
