/** The dialog that asks what a census counts. */
package org.beffroi.workbench.observatory.census;
