/** Screens that bundles add to the window: the contract, and what shows them. */
package org.beffroi.workbench.view;
