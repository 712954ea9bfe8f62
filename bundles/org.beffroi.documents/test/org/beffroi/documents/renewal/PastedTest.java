package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.document.Renewal.Change;
import org.beffroi.core.document.Renewal.Kind;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.testing.renewal.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sections that begin behind a page break, cut and pasted before the heading of another one, in both formats. */
class PastedTest {

    private static final List<String> SHEETS = List.of("Affiche", "Berges", "Crue");

    /** A sheet for each, on a page of its own: what it is for, in a block with the heading, and its costs. */
    private static Document sheets(UnaryOperator<String> said) {
        return Books.of(SHEETS.stream()
                .flatMap(name -> List.<Part>of(
                        Part.Block.of(
                                name,
                                new Part.PageBreak(),
                                new Part.Heading(2, "Fiche " + name),
                                Part.Paragraph.of(said.apply("But de " + name + "."))),
                        Part.Block.of(name + "_cost", Part.Paragraph.of(said.apply("Coût de " + name + "."))))
                        .stream())
                .toList());
    }

    private static List<String> said(Format format, byte[] file) throws IOException {
        Flow flow = OfficeFiles.flow(format, file);
        return flow.leaves().stream()
                .map(Leaf::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Where the heading of a sheet begins. */
    private static int heading(Format format, String xml, String name) {
        String begin = format == Format.ODT ? "<text:h" : "<w:p>";
        return xml.lastIndexOf(begin, xml.indexOf("Fiche " + name + "<"));
    }

    /** The sheet of the flood from its heading on, without bookmarks, before the heading of the banks: behind their page break. */
    private static String pasted(Format format, String xml) {
        int from = heading(format, xml, "Crue");
        String end = format == Format.ODT ? "</text:p>" : "</w:p>";
        int to = xml.indexOf(end, xml.indexOf("Coût de Crue.")) + end.length();
        String section = xml.substring(from, to).replaceAll("<(text:bookmark-|w:bookmark)[^>]*/>", "");
        int place = heading(format, xml, "Berges");
        return xml.substring(0, place) + section + xml.substring(place, from) + xml.substring(to);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasPastedIntoTheBookmarkOfAnotherIsRenewedWithIt(Format format) throws IOException {
        byte[] base = OfficeFiles.written(format, sheets(text -> text));
        byte[] hers = OfficeFiles.edited(format, base, xml -> pasted(format, xml));
        Renewal renewal =
                OfficeFiles.renewed(format, base, hers, OfficeFiles.written(format, sheets(text -> text + " Revu.")));
        assertThat(renewal.changes()).extracting(Change::kind).isSubsetOf(Kind.UPDATED, Kind.MERGED);
        assertThat(said(format, renewal.file()))
                .filteredOn(text -> text.matches("(Fiche|But|Coût) .*"))
                .containsExactly(
                        "Fiche Affiche",
                        "But de Affiche. Revu.",
                        "Coût de Affiche. Revu.",
                        "Fiche Crue",
                        "But de Crue. Revu.",
                        "Coût de Crue. Revu.",
                        "Fiche Berges",
                        "But de Berges. Revu.",
                        "Coût de Berges. Revu.");
    }

    @ParameterizedTest
    @EnumSource
    void alsoWhereSheWroteInTheOtherToo(Format format) throws IOException {
        byte[] base = OfficeFiles.written(format, sheets(text -> text));
        byte[] hers = OfficeFiles.edited(
                format, base, xml -> pasted(format, xml).replace("Fiche Berges", "Fiche Berges et quais"));
        Renewal renewal =
                OfficeFiles.renewed(format, base, hers, OfficeFiles.written(format, sheets(text -> text + " Revu.")));
        assertThat(renewal.of(Kind.CONFLICT)).isEmpty();
        assertThat(said(format, renewal.file()))
                .containsSubsequence(
                        "Coût de Affiche. Revu.",
                        "Fiche Crue",
                        "But de Crue. Revu.",
                        "Coût de Crue. Revu.",
                        "Fiche Berges et quais",
                        "But de Berges. Revu.",
                        "Coût de Berges. Revu.")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void aBlockBesideACopyOfAnotherGoesWhereTheModelTakesItOut(Format format) throws IOException {
        byte[] base = OfficeFiles.written(format, sheets(text -> text));
        byte[] hers = OfficeFiles.edited(format, base, xml -> {
            String moved = pasted(format, xml);
            int from = heading(format, moved, "Crue");
            int to = heading(format, moved, "Berges");
            int place = heading(format, xml, "Berges");
            return xml.substring(0, place) + moved.substring(from, to) + xml.substring(place);
        });
        Document without = Books.of(sheets(text -> text).parts().stream()
                .filter(part ->
                        !(part instanceof Part.Block block && block.anchor().equals("Berges")))
                .toList());
        Renewal renewal = OfficeFiles.renewed(format, base, hers, OfficeFiles.written(format, without));
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("Berges", Kind.REMOVED));
        assertThat(said(format, renewal.file()))
                .doesNotContain("Fiche Berges", "But de Berges.")
                .filteredOn("But de Crue."::equals)
                .hasSize(2);
    }

    /** A bookmark that she set for a reference of hers is no block of the model. */
    @ParameterizedTest
    @EnumSource
    void aBookmarkOfHersIsNoConflictAndStays(Format format) throws IOException {
        byte[] base = OfficeFiles.written(format, sheets(text -> text));
        byte[] hers = OfficeFiles.edited(format, base, xml -> {
            String start = format == Format.ODT
                    ? "<text:bookmark-start text:name=\"mon_repere\"/>"
                    : "<w:bookmarkStart w:id=\"9001\" w:name=\"mon_repere\"/>";
            String end = format == Format.ODT
                    ? "<text:bookmark-end text:name=\"mon_repere\"/>"
                    : "<w:bookmarkEnd w:id=\"9001\"/>";
            int from = heading(format, xml, "Berges");
            int name = xml.indexOf("Fiche Berges", from);
            int before = format == Format.ODT ? name : xml.lastIndexOf("<w:r>", name);
            int behind = format == Format.ODT
                    ? name + "Fiche Berges".length()
                    : xml.indexOf("</w:r>", name) + "</w:r>".length();
            return xml.substring(0, before) + start + xml.substring(before, behind) + end + xml.substring(behind);
        });
        Renewal renewal =
                OfficeFiles.renewed(format, base, hers, OfficeFiles.written(format, sheets(text -> text + " Revu.")));
        assertThat(renewal.of(Kind.CONFLICT)).isEmpty();
        assertThat(said(format, renewal.file())).contains("Fiche Berges", "But de Berges. Revu.");
        assertThat(OfficeFiles.xml(format, renewal.file())).contains("mon_repere");
    }
}
