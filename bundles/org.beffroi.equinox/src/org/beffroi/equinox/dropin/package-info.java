/** Plug-ins dropped into a folder, installed in OSGi. */
package org.beffroi.equinox.dropin;
