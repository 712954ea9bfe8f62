/** What stands at the top of the page of a digest: its title, its days, its language. */
package org.beffroi.workbench.digest.head;
