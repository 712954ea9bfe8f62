/** How paragraphs look: styles, lists, the sheet of paper, and how wide letters are. */
package org.beffroi.documents.docx.style;
