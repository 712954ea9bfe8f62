/** Matrices of a strategy whose cells are ticked: the overall plan and the objectives, audiences and what reaches them. */
package org.beffroi.workbench.strategy.matrix;
