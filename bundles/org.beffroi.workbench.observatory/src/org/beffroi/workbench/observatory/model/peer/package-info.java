/** One body among its peers, as a window shows it, without a window. */
package org.beffroi.workbench.observatory.model.peer;
