/** Documents as Word and LibreOffice edit them: Office Open XML, with anchors under which blocks are found again. */
package org.beffroi.documents.docx;
