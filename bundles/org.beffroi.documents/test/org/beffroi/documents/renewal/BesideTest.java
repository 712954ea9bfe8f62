package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.document.Renewal.Change;
import org.beffroi.core.document.Renewal.Kind;
import org.beffroi.core.message.Refusal;
import org.beffroi.documents.renewal.text.OfficePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections moved and taken out, what stands beside words, and conflicts that nobody has settled. */
class BesideTest extends EditedBook {

    private static final String CONSTAT = "<w:r><w:t xml:space=\"preserve\">Un constat ancien.</w:t></w:r>";

    /** Two sections of two blocks, and a last one. */
    private static byte[] volume(String said, boolean more) throws IOException {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Block.of("one", new Part.Heading(2, "Premier volet"), Part.Paragraph.of("Il ouvre le livre.")));
        parts.add(Part.Block.of("one_text", Part.Paragraph.of(said)));
        if (more) {
            parts.add(Part.Block.of("one_more", Part.Paragraph.of("Un point nouveau.")));
        }
        parts.add(Part.Block.of("two", new Part.Heading(2, "Second volet"), Part.Paragraph.of("Il suit le premier.")));
        parts.add(Part.Block.of("two_text", Part.Paragraph.of("Rien ne bouge ici.")));
        parts.add(Part.Block.of("end", new Part.Heading(2, "Pour finir"), Part.Paragraph.of("Le dernier mot.")));
        return written(document(parts));
    }

    private static String cut(String xml, String from, String to) {
        return xml.substring(xml.lastIndexOf("<w:p>", xml.indexOf(from)), xml.lastIndexOf("<w:p>", xml.indexOf(to)));
    }

    private static String moved(String xml, UnaryOperator<String> marks) {
        String section = cut(xml, ">Premier volet<", ">Second volet<");
        String rest = xml.replace(section, "");
        int end = rest.lastIndexOf("<w:p>", rest.indexOf(">Pour finir<"));
        return rest.substring(0, end) + marks.apply(section) + rest.substring(end);
    }

    private static String unmarked(String xml) {
        return xml.replaceAll("<w:bookmark(Start|End)[^>]*/>|<w:bookmark(Start|End)[^>]*></w:bookmark(Start|End)>", "");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSectionCutAndPastedIsAMoveWithItsBookmarksAndWithout(boolean kept) throws IOException {
        byte[] base = volume("Un constat ancien.", false);
        byte[] hers = edited(base, xml -> moved(xml, kept ? UnaryOperator.identity() : BesideTest::unmarked));
        Renewal renewal = renewed(base, hers, volume("Un constat neuf.", false));
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("one_text", Kind.UPDATED));
        assertThat(said(renewal.file()))
                .containsSubsequence(
                        "Second volet",
                        "Il suit le premier.",
                        "Rien ne bouge ici.",
                        "Premier volet",
                        "Il ouvre le livre.",
                        "Un constat neuf.",
                        "Pour finir",
                        "Le dernier mot.")
                .doesNotHaveDuplicates();
    }

    @Test
    void aSectionThatStandsTwiceWithTheSameBookmarksIsRenewedOnceAndItsCopyStays() throws IOException {
        byte[] base = volume("Un constat ancien.", false);
        byte[] hers = edited(base, xml -> {
            String section = cut(xml, ">Premier volet<", ">Second volet<");
            int end = xml.lastIndexOf("<w:p>", xml.indexOf(">Pour finir<"));
            return xml.substring(0, end) + section.replaceAll("w:id=\"", "w:id=\"77") + xml.substring(end);
        });
        Renewal renewal = renewed(base, hers, volume("Un constat neuf.", false));
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("one_text", Kind.UPDATED));
        assertThat(said(renewal.file()))
                .containsSubsequence("Un constat neuf.", "Rien ne bouge ici.", "Un constat ancien.", "Pour finir");
        assertThat(said(renewal.file())).filteredOn("Premier volet"::equals).hasSize(2);
        assertThat(said(renewal.file())).filteredOn("Un constat neuf."::equals).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:commentRangeStart w:id=\"7\"/>" + CONSTAT
                        + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>",
                CONSTAT + "<w:r><w:footnoteReference w:id=\"77\"/></w:r>",
                "<w:r><w:rPr><w:i/></w:rPr><w:t>Un constat ancien.</w:t></w:r>",
                "<w:r><w:t>Un con</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr>"
                        + "<w:t>stat</w:t></w:r><w:r><w:t xml:space=\"preserve\"> ancien.</w:t></w:r>"
            })
    void whatStandsBesideTheWordsStaysAndTheModelsWordsComeIn(String beside) throws IOException {
        byte[] base = volume("Un constat ancien.", false);
        byte[] hers = edited(base, xml -> xml.replace(CONSTAT, beside));
        Renewal renewal = renewed(base, hers, volume("Un autre constat, mesuré.", false));
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("one_text", Kind.MERGED));
        assertThat(said(renewal.file())).contains("Un autre constat, mesuré.").doesNotContain("Un constat ancien.");
        for (String mark : List.of("commentReference", "footnoteReference", "<w:i/>", "<w:b/>")) {
            assertThat(text(renewal.file()).contains(mark))
                    .as(mark)
                    .isEqualTo(text(hers).contains(mark));
        }
    }

    @Test
    void whatIsNewInASectionThatSheTookOutIsToldAndNotPutIn() throws IOException {
        byte[] base = volume("Un constat ancien.", false);
        byte[] hers = edited(base, xml -> xml.replace(cut(xml, ">Premier volet<", ">Second volet<"), ""));
        Renewal renewal = renewed(base, hers, volume("Un constat ancien.", true));
        assertThat(renewal.file()).isEqualTo(hers);
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind, Change::after)
                .contains(tuple("one_more", Kind.ADDED_LEFT_OUT, "Un point nouveau."));
    }

    @Test
    void aBookWithoutAnyBookmarkIsRefused() throws IOException {
        byte[] base = volume("Un constat ancien.", false);
        byte[] hers = edited(base, BesideTest::unmarked);
        byte[] fresh = volume("Un constat neuf.", false);
        assertThatThrownBy(() -> new DocxRenewer().renew(base, hers, fresh, Locale.FRENCH))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNSUPPORTED);
                    assertThat(refusal.sentence().in(Locale.FRENCH)).contains("signets");
                });
    }

    @Test
    void aConflictIsToldAtEachRenewalUntilItsLineIsTakenOut() throws IOException {
        byte[] base = volume("Un constat ancien.", false);
        byte[] hers = edited(base, xml -> xml.replace("Un constat ancien.", "Mes mots à moi."));
        byte[] fresh = volume("Un constat neuf.", false);
        byte[] first = renewed(base, hers, fresh).file();
        Renewal second = renewed(fresh, first, fresh);
        assertThat(second.file()).isEqualTo(first);
        assertThat(second.of(Kind.CONFLICT))
                .containsExactly(new Change("one_text", Kind.CONFLICT, "Mes mots à moi.", "Un constat neuf."));
        byte[] later = edited(first, xml -> xml.replace("Mes mots à moi.", "Mes mots, relus."));
        Renewal third = renewed(fresh, later, volume("Un constat tout neuf.", false));
        assertThat(third.of(Kind.CONFLICT))
                .containsExactly(new Change("one_text", Kind.CONFLICT, "Mes mots, relus.", "Un constat tout neuf."));
        byte[] settled = edited(
                third.file(),
                xml -> xml.replace(
                        xml.substring(
                                xml.lastIndexOf("<w:p>", xml.indexOf("À trancher")),
                                xml.lastIndexOf("<w:p>", xml.indexOf("Un constat tout neuf."))),
                        ""));
        byte[] last = volume("Un constat tout neuf.", false);
        assertThat(renewed(last, settled, last).of(Kind.CONFLICT)).isEmpty();
    }

    @Test
    void aConflictIsFoundAgainByItsWordsWhereItsStyleWasChanged() throws IOException {
        byte[] base = volume("Un constat ancien.", false);
        byte[] hers = edited(base, xml -> xml.replace("Un constat ancien.", "Mes mots à moi."));
        byte[] fresh = volume("Un constat neuf.", false);
        byte[] first = renewed(base, hers, fresh).file();
        byte[] plain = edited(first, xml -> xml.replace("BeffroiConflict", "Normal"));
        assertThat(OfficePackage.read(plain).part(TEXT)).isPresent();
        assertThat(renewed(fresh, plain, fresh).of(Kind.CONFLICT)).hasSize(1);
    }
}
