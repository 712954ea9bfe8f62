package org.beffroi.documents.renewal.docx;

import java.io.IOException;
import org.beffroi.documents.renewal.text.Nodes;
import org.beffroi.documents.renewal.text.OfficePackage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A word processing file that is open.
 *
 * @param content the part that holds the text
 */
record DocxFile(DocxParts parts, Document content, DocxStyles styles, DocxLists lists, DocxNotes notes) {

    /**
     * Opens one.
     *
     * @throws IOException if it is none, or damaged, or made to do harm
     */
    static DocxFile of(byte[] bytes) throws IOException {
        DocxParts parts = new DocxParts(OfficePackage.read(bytes));
        Document content = parts.tree(parts.main());
        return new DocxFile(parts, content, DocxStyles.of(parts), new DocxLists(parts), new DocxNotes(parts));
    }

    Element body() throws IOException {
        return Nodes.child(content.getDocumentElement(), DocxNames.W, "body")
                .orElseThrow(() -> new IOException("The file is no text document"));
    }
}
