/** Rising discontent: new people with the same grievance, for longer, in a worse tone and in more circles than is usual. */
package org.beffroi.analyses.rising.discontent;
