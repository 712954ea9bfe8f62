/** The parts of a word processing package, their names and what leads from one to another. */
package org.beffroi.documents.docx.part;
