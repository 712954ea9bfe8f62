/** In which language mentions are written. */
package org.beffroi.french.language;
