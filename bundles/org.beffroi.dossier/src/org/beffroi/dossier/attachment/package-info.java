/** Pictures and papers that lie in a dossier beside the mentions that show them. */
package org.beffroi.dossier.attachment;
