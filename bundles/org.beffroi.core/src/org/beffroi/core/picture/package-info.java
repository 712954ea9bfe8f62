/** Vector pictures, free of any screen and any file format: what is drawn, and in which inks. */
package org.beffroi.core.picture;
