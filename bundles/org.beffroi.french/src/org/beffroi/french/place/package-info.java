/** The communes and places that mentions speak of: which names are places, and which commune of a name is meant. */
package org.beffroi.french.place;
