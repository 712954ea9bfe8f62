/** Which mentions are copies of one another. */
package org.beffroi.french.copy;
