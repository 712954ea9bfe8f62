/** The form of an element: one input for each of its features. */
package org.beffroi.workbench.strategy.form;
