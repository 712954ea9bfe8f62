/** Sources in a dossier’s folder: what people decided of each, and how far it is. */
package org.beffroi.dossier.source;
