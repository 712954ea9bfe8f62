/** How far each import of a dossier is, which were ended and which were undone. */
package org.beffroi.sources.importing.register;
