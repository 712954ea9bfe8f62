/** The perspective of the observatory, and what is asked for on its screen. */
package org.beffroi.workbench.observatory.part;
