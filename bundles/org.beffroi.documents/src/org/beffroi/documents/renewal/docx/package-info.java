/** The main text of word processing files that people edit, and what comes into it from another one. */
package org.beffroi.documents.renewal.docx;
