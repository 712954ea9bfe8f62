package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentRenewer;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.document.Renewal;
import org.beffroi.documents.docx.DocxDocumentWriter;
import org.beffroi.documents.odt.OdtDocumentWriter;
import org.beffroi.documents.renewal.docx.DocxFlow;
import org.beffroi.documents.renewal.odt.OdtFlow;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.documents.renewal.text.OfficePackage;
import org.beffroi.testing.renewal.Format;

/** Files of both formats that tests write, read, edit by hand and have made anew. */
final class OfficeFiles {

    private OfficeFiles() {}

    private static String text(Format format) {
        return format == Format.ODT ? "content.xml" : "word/document.xml";
    }

    static byte[] written(Format format, Document document) throws IOException {
        DocumentWriter writer = format == Format.ODT ? new OdtDocumentWriter() : new DocxDocumentWriter();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }

    /** The file of a document's text, each bookmark an element that is empty at once. */
    static String xml(Format format, byte[] file) throws IOException {
        return new String(OfficePackage.read(file).part(text(format)).orElseThrow(), StandardCharsets.UTF_8)
                .replaceAll("></(text:bookmark-(start|end)|w:bookmark(Start|End))>", "/>");
    }

    /** The document with another text; that something changed is asserted. */
    static byte[] edited(Format format, byte[] file, UnaryOperator<String> how) throws IOException {
        String before = xml(format, file);
        String after = how.apply(before);
        assertThat(after).as("the writer did something").isNotEqualTo(before);
        OfficePackage parts = OfficePackage.read(file);
        parts.put(text(format), after.getBytes(StandardCharsets.UTF_8));
        return parts.write();
    }

    static Renewal renewed(Format format, byte[] base, byte[] hers, byte[] fresh) throws IOException {
        DocumentRenewer renewer = format == Format.ODT ? new OdtRenewer() : new DocxRenewer();
        return renewer.renew(base, hers, fresh, Locale.FRENCH);
    }

    static Flow flow(Format format, byte[] file) throws IOException {
        return format == Format.ODT ? new OdtFlow(file) : new DocxFlow(file);
    }
}
