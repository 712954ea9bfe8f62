/** Secrets of the user, and who keeps them. */
package org.beffroi.core.secret;
