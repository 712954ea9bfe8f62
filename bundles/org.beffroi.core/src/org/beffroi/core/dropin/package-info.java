/** Plug-ins that people drop into a folder. */
package org.beffroi.core.dropin;
