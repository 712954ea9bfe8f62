/** The main text of a file, piece by piece and block by block, whatever its format. */
package org.beffroi.documents.renewal.text;
