/** Coding: who said what of a mention, how far people agree, the codebook, and codes on their way in and out. */
package org.beffroi.dossier.coding;
