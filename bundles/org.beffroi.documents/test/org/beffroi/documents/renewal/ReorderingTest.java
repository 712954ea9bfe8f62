package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentRenewer;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReorderingTest {

    private static final List<String> ALL = List.of("Un.", "Deux.", "Trois.", "Quatre.", "De sa main.");

    /** Both formats, with what a test needs of them. */
    private enum Format {
        ODT(new OdtDocumentWriter(), new OdtRenewer(), "content.xml", "</text:p>", "<text:p>"),
        DOCX(new DocxDocumentWriter(), new DocxRenewer(), "word/document.xml", "</w:p>", "<w:p>");

        private final DocumentWriter writer;
        private final DocumentRenewer renewer;
        private final String content;
        private final String end;
        private final String begin;

        Format(DocumentWriter writer, DocumentRenewer renewer, String content, String end, String begin) {
            this.writer = writer;
            this.renewer = renewer;
            this.content = content;
            this.end = end;
            this.begin = begin;
        }

        byte[] of(String... texts) throws IOException {
            // The first paragraph of a file and the last one have styles of their own.
            List<Part> parts = new ArrayList<>(List.of(Part.Block.of("b_first", Part.Paragraph.of("Début."))));
            for (String text : texts) {
                parts.add(Part.Block.of("b_" + text.replace(".", ""), Part.Paragraph.of(text)));
            }
            parts.add(Part.Block.of("b_last", Part.Paragraph.of("Fin.")));
            Document document = Books.of(parts);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(document, out);
            return out.toByteArray();
        }

        byte[] edited(byte[] file, UnaryOperator<String> how) throws IOException {
            OfficePackage parts = OfficePackage.read(file);
            String before = new String(parts.part(content).orElseThrow(), StandardCharsets.UTF_8);
            String after = how.apply(before);
            assertThat(after).as("the writer did something").isNotEqualTo(before);
            parts.put(content, after.getBytes(StandardCharsets.UTF_8));
            return parts.write();
        }

        /** Behind the paragraph of a text, one of the writer's own. */
        String added(String xml, String text) {
            int at = xml.indexOf(end, xml.indexOf(text)) + end.length();
            String run = this == ODT ? "De sa main." : "<w:r><w:t>De sa main.</w:t></w:r>";
            return xml.substring(0, at) + begin + run + end + xml.substring(at);
        }

        /** The paragraph of a text, behind that of another. */
        String moved(String xml, String text, String behind) {
            int from = Math.max(
                    xml.lastIndexOf(begin.replace(">", ">"), xml.indexOf(text)),
                    xml.lastIndexOf(begin.replace(">", " "), xml.indexOf(text)));
            int to = xml.indexOf(end, from) + end.length();
            String paragraph = xml.substring(from, to);
            String rest = xml.substring(0, from) + xml.substring(to);
            int at = rest.indexOf(end, rest.indexOf(behind)) + end.length();
            return rest.substring(0, at) + paragraph + rest.substring(at);
        }

        List<String> said(byte[] file) throws IOException {
            Flow flow = this == ODT ? new OdtFlow(file) : new DocxFlow(file);
            return flow.leaves().stream().map(Leaf::text).filter(ALL::contains).toList();
        }
    }

    private static Renewal renewed(Format format, byte[] base, byte[] hers, byte[] fresh) throws IOException {
        Renewal renewal = format.renewer.renew(base, hers, fresh, Locale.FRENCH);
        assertThat(format.renewer
                        .renew(fresh, renewal.file(), fresh, Locale.FRENCH)
                        .file())
                .as("made anew it stays")
                .isEqualTo(renewal.file());
        return renewal;
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void blocksStandAsTheModelHasThemAndAsFewMoveAsCanBe(Format format) throws IOException {
        byte[] base = format.of("Un.", "Deux.", "Trois.", "Quatre.");
        Renewal renewal = renewed(format, base, base, format.of("Quatre.", "Un.", "Deux.", "Trois."));
        assertThat(format.said(renewal.file())).containsExactly("Quatre.", "Un.", "Deux.", "Trois.");
        assertThat(renewal.changes()).extracting(Change::kind).containsExactly(Kind.MOVED);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatTheWriterAddedBehindABlockGoesWithIt(Format format) throws IOException {
        byte[] base = format.of("Un.", "Deux.", "Trois.", "Quatre.");
        byte[] hers = format.edited(base, xml -> format.added(xml, "Quatre."));
        Renewal renewal = renewed(format, base, hers, format.of("Un.", "Quatre.", "Deux.", "Trois."));
        assertThat(format.said(renewal.file()))
                .containsExactlyInAnyOrder("Un.", "Quatre.", "De sa main.", "Deux.", "Trois.")
                .containsSubsequence("Un.", "Quatre.", "Deux.", "Trois.");
        byte[] second = format.edited(base, xml -> format.added(xml, "Deux."));
        Renewal other = renewed(format, base, second, format.of("Un.", "Trois.", "Quatre.", "Deux."));
        assertThat(format.said(other.file())).containsExactly("Un.", "Trois.", "Quatre.", "Deux.", "De sa main.");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whereTheWriterMovedSomethingHerOrderStays(Format format) throws IOException {
        byte[] base = format.of("Un.", "Deux.", "Trois.", "Quatre.");
        byte[] hers = format.edited(base, xml -> format.moved(xml, "Un.", "Trois."));
        assertThat(format.said(hers)).containsExactly("Deux.", "Trois.", "Un.", "Quatre.");
        Renewal renewal = renewed(format, base, hers, format.of("Quatre.", "Un.", "Deux.", "Trois."));
        assertThat(format.said(renewal.file())).containsExactly("Deux.", "Trois.", "Un.", "Quatre.");
        assertThat(renewal.changes()).isEmpty();
        assertThat(renewal.file()).isEqualTo(hers);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aBlockThatIsChangedTooMovesWithItsNewWords(Format format) throws IOException {
        byte[] base = format.of("Un.", "Deux.", "Trois.");
        byte[] hers = format.edited(base, xml -> xml.replace("Deux.", "Deux, de sa main."));
        Renewal renewal = renewed(format, base, hers, format.of("Deux.", "Trois.", "Un."));
        Flow flow = format == Format.ODT ? new OdtFlow(renewal.file()) : new DocxFlow(renewal.file());
        assertThat(flow.leaves().stream().map(Leaf::text)).containsSubsequence("Deux, de sa main.", "Trois.", "Un.");
    }
}
