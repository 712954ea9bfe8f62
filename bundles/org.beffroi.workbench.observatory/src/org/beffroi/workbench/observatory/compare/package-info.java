/** What changed from one census to another. */
package org.beffroi.workbench.observatory.compare;
