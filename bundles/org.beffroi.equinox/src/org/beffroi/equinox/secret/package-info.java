/** Secrets of the user in Equinox's secure storage. */
package org.beffroi.equinox.secret;
