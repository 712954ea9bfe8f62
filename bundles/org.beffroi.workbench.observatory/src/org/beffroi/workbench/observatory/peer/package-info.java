/** The page on which a body stands among its peers, and what is known of them is typed, pasted and imported. */
package org.beffroi.workbench.observatory.peer;
