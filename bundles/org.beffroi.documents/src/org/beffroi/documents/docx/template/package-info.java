/** Templates of bodies, and what they lay over a document. */
package org.beffroi.documents.docx.template;
