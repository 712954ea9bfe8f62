package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.document.Renewal.Change;
import org.beffroi.core.document.Renewal.Kind;
import org.beffroi.documents.odt.OdtDocumentWriter;
import org.junit.jupiter.api.Test;

class OdtRenewerTest {

    private static byte[] two(String last) throws IOException {
        Document document = new Document(
                        "Stratégie",
                        Optional.empty(),
                        Locale.FRENCH,
                        ZoneId.of("Europe/Paris"),
                        List.of(
                                Part.Block.of("one", Part.Paragraph.of("Un."), Part.Paragraph.of("Un encore.")),
                                Part.Block.of("two", Part.Paragraph.of("Deux."), Part.Paragraph.of(last))),
                        "Beffroi",
                        Instant.parse("2026-03-12T08:00:00Z"),
                        "",
                        Optional.empty(),
                        List.of())
                .as(new Document.Book("strategie", List.of(), "Stratégie"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OdtDocumentWriter().write(document, out);
        return out.toByteArray();
    }

    private static byte[] edited(byte[] file, UnaryOperator<String> how) throws IOException {
        OfficePackage parts = OfficePackage.read(file);
        String before = new String(parts.part(OdtNames.CONTENT_PART).orElseThrow(), StandardCharsets.UTF_8)
                .replaceAll("></text:bookmark-(start|end)>", "/>");
        String after = how.apply(before);
        assertThat(after).as("the writer did something").isNotEqualTo(before);
        parts.put(OdtNames.CONTENT_PART, after.getBytes(StandardCharsets.UTF_8));
        return parts.write();
    }

    private static String without(String xml, String words) {
        int from = xml.lastIndexOf("<text:p", xml.indexOf(words));
        return xml.substring(0, from) + xml.substring(xml.indexOf("</text:p>", from) + "</text:p>".length());
    }

    private static List<String> said(byte[] file) throws IOException {
        return new OdtFlow(file).leaves().stream().map(Leaf::text).toList();
    }

    /** So LibreOffice leaves the bookmark of a block whose last paragraph was taken out. */
    @Test
    void aBookmarkThatEndsAtTheVeryBeginningOfTheNextBlockIsNotOverIt() throws IOException {
        byte[] base = two("Deux encore.");
        byte[] hers = edited(base, xml -> {
            String start = "<text:bookmark-start text:name=\"two\"/>";
            assertThat(xml).contains(start);
            return without(xml, "Un encore.").replace(start, "<text:bookmark-end text:name=\"one\"/>" + start);
        });
        Renewal renewal = new OdtRenewer().renew(base, hers, two("Deux de plus."), Locale.FRENCH);
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("one", Kind.KEPT), tuple("two", Kind.UPDATED));
        assertThat(said(renewal.file())).contains("Deux de plus.").doesNotContain("Un encore.", "Deux encore.");
    }

    /** And so of one whose first paragraph was taken out backwards. */
    @Test
    void aBookmarkThatBeginsAtTheVeryEndOfTheBlockBeforeIsNotOverIt() throws IOException {
        byte[] base = two("Deux encore.");
        byte[] hers = edited(base, xml -> {
            String end = "<text:bookmark-end text:name=\"one\"/>";
            assertThat(xml).contains(end);
            return without(xml, "Deux.").replace(end, end + "<text:bookmark-start text:name=\"two\"/>");
        });
        Renewal renewal = new OdtRenewer().renew(base, hers, two("Deux de plus."), Locale.FRENCH);
        assertThat(renewal.changes()).extracting(Change::anchor).containsExactly("two");
        assertThat(said(renewal.file())).contains("Un encore.", "Deux encore.", "Deux de plus.");
    }
}
