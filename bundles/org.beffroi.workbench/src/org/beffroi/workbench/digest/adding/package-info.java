/** How something is added to the page of a digest. */
package org.beffroi.workbench.digest.adding;
