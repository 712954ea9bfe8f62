/** Mentions made in one line. */
package org.beffroi.testing.mention;
