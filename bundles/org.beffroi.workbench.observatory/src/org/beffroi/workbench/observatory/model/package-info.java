/** What the screen of the observatory shows, without a window. */
package org.beffroi.workbench.observatory.model;
