package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.document.Renewal.Change;
import org.beffroi.core.document.Renewal.Kind;
import org.beffroi.documents.docx.DocxDocumentWriter;
import org.beffroi.documents.renewal.docx.DocxFlow;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.OfficePackage;
import org.junit.jupiter.api.Test;

/** What Word leaves where somebody selects whole paragraphs and types over them: her words, and no bookmark. */
class RewrittenTest {

    private static final String CONTENT = "word/document.xml";

    private static byte[] three(String heading, String text, String last) throws IOException {
        Document document = Books.of(List.of(
                Part.Block.of("one", new Part.Heading(2, heading)),
                Part.Block.of("two", Part.Paragraph.of(text)),
                Part.Block.of("three", Part.Paragraph.of(last))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxDocumentWriter().write(document, out);
        return out.toByteArray();
    }

    private static byte[] edited(byte[] file, UnaryOperator<String> how) throws IOException {
        OfficePackage parts = OfficePackage.read(file);
        String before = new String(parts.part(CONTENT).orElseThrow(), StandardCharsets.UTF_8);
        String after = how.apply(before);
        assertThat(after).as("the writer did something").isNotEqualTo(before);
        parts.put(CONTENT, after.getBytes(StandardCharsets.UTF_8));
        return parts.write();
    }

    private static String unmarked(String xml, String... anchors) {
        String without = xml;
        for (String anchor : anchors) {
            String id =
                    without.replaceFirst("(?s).*<w:bookmarkStart w:id=\"(\\d+)\" w:name=\"" + anchor + "\".*", "$1");
            assertThat(id).matches("\\d+");
            without = without.replaceAll("<w:bookmarkStart w:id=\"" + id + "\"[^>]*(/>|></w:bookmarkStart>)", "")
                    .replaceAll("<w:bookmarkEnd w:id=\"" + id + "\"[^>]*(/>|></w:bookmarkEnd>)", "");
        }
        return without;
    }

    private static List<String> said(byte[] file) throws IOException {
        return new DocxFlow(file).leaves().stream().map(Leaf::text).toList();
    }

    private static Renewal renewed(byte[] base, byte[] hers, byte[] fresh) throws IOException {
        return new DocxRenewer().renew(base, hers, fresh, Locale.FRENCH);
    }

    @Test
    void whereTheModelChangedThemTooBothAreThere() throws IOException {
        byte[] base = three("Voir plus tôt", "La ville répond.", "Fin.");
        byte[] hers = edited(base, xml -> unmarked(xml, "one", "two")
                .replace("Voir plus tôt", "Mon titre")
                .replace("La ville répond.", "Mes mots."));
        byte[] fresh = three("Voir venir", "La ville répond vite.", "Fin.");
        Renewal renewal = renewed(base, hers, fresh);
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactlyInAnyOrder(tuple("one", Kind.CONFLICT), tuple("two", Kind.CONFLICT));
        assertThat(said(renewal.file()))
                .containsSubsequence("Mon titre", "Voir venir", "Mes mots.", "La ville répond vite.", "Fin.")
                .doesNotContain("Voir plus tôt", "La ville répond.");
        assertThat(renewed(fresh, renewal.file(), fresh).file())
                .as("made anew it stays")
                .isEqualTo(renewal.file());
    }

    @Test
    void whereTheModelDidNotTheyStayAndNothingIsTouched() throws IOException {
        byte[] base = three("Voir plus tôt", "La ville répond.", "Fin.");
        byte[] hers = edited(base, xml -> unmarked(xml, "two").replace("La ville répond.", "Mes mots."));
        Renewal renewal = renewed(base, hers, base);
        assertThat(renewal.file()).isEqualTo(hers);
        assertThat(renewal.changes()).extracting(Change::anchor, Change::kind).containsExactly(tuple("two", Kind.KEPT));
    }

    @Test
    void aBookmarkThatIsLostWithoutAnotherWordLosesNoChangeOfTheModel() throws IOException {
        byte[] base = three("Voir plus tôt", "La ville répond.", "Fin.");
        byte[] hers = edited(base, xml -> unmarked(xml, "one", "two"));
        Renewal renewal = renewed(base, hers, three("Voir venir", "La ville répond vite.", "Fin."));
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactlyInAnyOrder(tuple("one", Kind.UPDATED), tuple("two", Kind.UPDATED));
        assertThat(said(renewal.file())).containsSubsequence("Voir venir", "La ville répond vite.", "Fin.");
    }

    @Test
    void oneOfTwoThatWasTakenOutStaysOutAndTheOtherIsKnownByItsWords() throws IOException {
        byte[] base = three("Voir plus tôt", "La ville répond en deux jours.", "Fin.");
        byte[] hers = edited(base, xml -> {
            String rest = unmarked(xml, "one", "two").replace("en deux jours.", "en un jour ouvré.");
            int from = rest.lastIndexOf("<w:p>", rest.indexOf("Voir plus tôt"));
            return rest.substring(0, from) + rest.substring(rest.indexOf("</w:p>", from) + "</w:p>".length());
        });
        Renewal renewal = renewed(base, hers, three("Voir plus tôt", "La ville répond en trois jours.", "Fin."));
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactlyInAnyOrder(tuple("one", Kind.LEFT_OUT), tuple("two", Kind.CONFLICT));
        assertThat(said(renewal.file()))
                .containsSubsequence("La ville répond en un jour ouvré.", "La ville répond en trois jours.")
                .doesNotContain("Voir plus tôt");
    }
}
