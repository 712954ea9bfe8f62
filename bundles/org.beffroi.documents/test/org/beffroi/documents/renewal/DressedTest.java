package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.document.Renewal.Change;
import org.beffroi.core.document.Renewal.Kind;
import org.beffroi.documents.docx.DocxDocumentWriter;
import org.beffroi.documents.odt.OdtDocumentWriter;
import org.beffroi.documents.renewal.docx.DocxFlow;
import org.beffroi.documents.renewal.odt.OdtFlow;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.OfficePackage;
import org.beffroi.testing.renewal.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A heading that she commented, to which the model gives another level, alone or with other words. */
class DressedTest {

    private static final String ODT_NOTE =
            "<office:annotation><dc:creator>Relectrice</dc:creator><text:p>À revoir.</text:p></office:annotation>";
    private static final String DOCX_NOTE = "<w:r><w:commentReference w:id=\"7\"/></w:r>";

    private static byte[] written(Format format, int level, String said) throws IOException {
        List<Part> parts = List.of(
                Part.Block.of("one", new Part.Heading(1, "Constat"), Part.Paragraph.of("Un premier constat.")),
                Part.Block.of("two", new Part.Heading(level, said)),
                Part.Block.of("end", new Part.Heading(1, "Suite"), Part.Paragraph.of("Un dernier mot.")));
        DocumentWriter writer = format == Format.ODT ? new OdtDocumentWriter() : new DocxDocumentWriter();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(Books.of(parts), out);
        return out.toByteArray();
    }

    private static String xml(Format format, byte[] file) throws IOException {
        String name = format == Format.ODT ? "content.xml" : "word/document.xml";
        return new String(OfficePackage.read(file).part(name).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static byte[] commented(Format format, byte[] file, String on) throws IOException {
        String before = xml(format, file);
        String end = format == Format.ODT ? "</text:h>" : "</w:p>";
        int at = before.indexOf(end, before.lastIndexOf(on));
        String after = before.substring(0, at) + (format == Format.ODT ? ODT_NOTE : DOCX_NOTE) + before.substring(at);
        OfficePackage parts = OfficePackage.read(file);
        parts.put(format == Format.ODT ? "content.xml" : "word/document.xml", after.getBytes(StandardCharsets.UTF_8));
        return parts.write();
    }

    @ParameterizedTest
    @CsvSource({"ODT,Un volet", "ODT,Un volet mesuré", "DOCX,Un volet", "DOCX,Un volet mesuré"})
    void itTakesTheLevelOfTheModelAndKeepsHerComment(Format format, String said) throws IOException {
        byte[] base = written(format, 2, "Un volet");
        byte[] hers = commented(format, base, "Un volet");
        byte[] fresh = written(format, 3, said);
        Renewal renewal =
                (format == Format.ODT ? new OdtRenewer() : new DocxRenewer()).renew(base, hers, fresh, Locale.FRENCH);
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("two", Kind.MERGED));
        assertThat(xml(format, renewal.file())).contains(format == Format.ODT ? "<office:annotation>" : "commentRef");
        Flow now = format == Format.ODT ? new OdtFlow(renewal.file()) : new DocxFlow(renewal.file());
        List<Leaf> two = now.blocks().get("two").of(now.leaves());
        assertThat(two).extracting(Leaf::text).containsExactly(said);
        assertThat(now.level(two.getFirst())).isEqualTo(3);
        Renewal again = (format == Format.ODT ? new OdtRenewer() : new DocxRenewer())
                .renew(fresh, renewal.file(), fresh, Locale.FRENCH);
        assertThat(again.file()).as("made anew once more, nothing happens").isEqualTo(renewal.file());
    }
}
