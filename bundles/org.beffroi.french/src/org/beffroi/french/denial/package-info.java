/** Denial in French texts: what is denied, and what that makes of praise and blame. */
package org.beffroi.french.denial;
