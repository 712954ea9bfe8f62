/** What goes out: ways to call somebody, and the texts of all of them. */
package org.beffroi.channels;
