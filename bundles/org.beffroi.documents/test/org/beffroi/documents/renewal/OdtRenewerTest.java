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
import org.beffroi.documents.odt.OdtDocumentWriter;
import org.beffroi.documents.renewal.odt.OdtFlow;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.OfficePackage;
import org.junit.jupiter.api.Test;

class OdtRenewerTest {

    private static byte[] two(String last) throws IOException {
        Document document = Books.of(List.of(
                Part.Block.of("one", Part.Paragraph.of("Un."), Part.Paragraph.of("Un encore.")),
                Part.Block.of("two", Part.Paragraph.of("Deux."), Part.Paragraph.of(last))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OdtDocumentWriter().write(document, out);
        return out.toByteArray();
    }

    private static byte[] edited(byte[] file, UnaryOperator<String> how) throws IOException {
        OfficePackage parts = OfficePackage.read(file);
        String before = new String(parts.part("content.xml").orElseThrow(), StandardCharsets.UTF_8)
                .replaceAll("></text:bookmark-(start|end)>", "/>");
        String after = how.apply(before);
        assertThat(after).as("the writer did something").isNotEqualTo(before);
        parts.put("content.xml", after.getBytes(StandardCharsets.UTF_8));
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

    /** So Word and programs that set a paragraph's whole text leave it: without its bookmark. */
    @Test
    void aBlockThatWasTypedOverWithoutItsBookmarkIsHersAndNotTakenOut() throws IOException {
        byte[] base = two("Deux encore.");
        byte[] hers = edited(base, xml -> xml.replace("<text:bookmark-start text:name=\"two\"/>", "")
                .replace("<text:bookmark-end text:name=\"two\"/>", "")
                .replace("Deux encore.", "Tout autre chose."));
        Renewal kept = new OdtRenewer().renew(base, hers, base, Locale.FRENCH);
        assertThat(kept.changes()).extracting(Change::anchor, Change::kind).containsExactly(tuple("two", Kind.KEPT));
        assertThat(kept.file()).as("nothing is new").isEqualTo(hers);
        Renewal renewal = new OdtRenewer().renew(base, hers, two("Deux de plus."), Locale.FRENCH);
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("two", Kind.CONFLICT));
        assertThat(said(renewal.file()))
                .containsSubsequence("Deux.", "Tout autre chose.", "Deux de plus.")
                .doesNotContain("Deux encore.");
        Renewal again =
                new OdtRenewer().renew(two("Deux de plus."), renewal.file(), two("Deux de plus."), Locale.FRENCH);
        assertThat(again.file()).isEqualTo(renewal.file());
    }

    /** So LibreOffice leaves the bookmark of a block whose last paragraph was selected and typed over. */
    @Test
    void aBookmarkThatEndsBeforeWhatWasTypedOverTakesItBack() throws IOException {
        byte[] base = two("Deux encore.");
        byte[] hers = edited(base, xml -> xml.replace("<text:bookmark-end text:name=\"two\"/>", "")
                .replace("Deux encore.", "<text:bookmark-end text:name=\"two\"/>Tout autre chose."));
        Renewal renewal = new OdtRenewer().renew(base, hers, two("Deux de plus."), Locale.FRENCH);
        assertThat(said(renewal.file()).stream()
                        .map(text -> text.replace('\u00a0', ' ').replace('\u202f', ' ')))
                .as("hers stands above the line, that of the model below")
                .containsSubsequence(
                        "Deux.",
                        "Tout autre chose.",
                        "À trancher : ci-dessus, le texte tel qu’il a été modifié à la main ; ci-dessous, tel que la stratégie le donne aujourd’hui.",
                        "Deux de plus.");
    }

    @Test
    void aBlockThatWasTakenOutStaysOutWhereAnotherParagraphWasAddedElsewhere() throws IOException {
        byte[] base = two("Deux encore.");
        byte[] hers = edited(base, xml -> without(without(xml, "Un."), "Un encore.")
                .replace("Deux encore.", "Deux encore.</text:p><text:p>De sa main."));
        Renewal renewal = new OdtRenewer().renew(base, hers, base, Locale.FRENCH);
        assertThat(renewal.changes()).extracting(Change::anchor, Change::kind).contains(tuple("one", Kind.LEFT_OUT));
        assertThat(said(renewal.file())).contains("De sa main.").doesNotContain("Un.", "Un encore.");
    }

    /** A paragraph that she adds behind one that the model changes is no conflict: both have their way. */
    @Test
    void whatSheAddsBesideWhatTheModelChangesStandsBesideIt() throws IOException {
        byte[] base = two("Deux encore.");
        byte[] hers = edited(
                base,
                xml -> xml.replace(
                        "Deux encore.<text:bookmark-end text:name=\"two\"/></text:p>",
                        "Deux encore.</text:p><text:p>De sa main.<text:bookmark-end text:name=\"two\"/></text:p>"));
        Renewal renewal = new OdtRenewer().renew(base, hers, two("Deux de plus."), Locale.FRENCH);
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("two", Kind.MERGED));
        assertThat(said(renewal.file()))
                .containsSubsequence("Deux.", "Deux de plus.", "De sa main.")
                .doesNotContain("Deux encore.");
    }
}
