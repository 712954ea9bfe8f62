package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.document.Renewal.Change;
import org.beffroi.core.document.Renewal.Kind;
import org.beffroi.core.document.Run;
import org.beffroi.core.result.Column;
import org.beffroi.testing.renewal.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that the writer and the model both changed are told to her, wherever they stand and whatever stands before them. */
class ConflictTest {

    private static final String OLD = "Mesure ancienne";
    private static final String HERS = "Mesure de sa main";
    private static final String ITS = "Mesure du plan";

    /** Where the words of both stand. */
    private enum Place {
        PARAGRAPH,
        BEHIND_A_PAGE_BREAK,
        BETWEEN_PARAGRAPHS,
        HEADING,
        ITEM,
        CELL,
        NAME_OF_A_ROW;

        List<Part> with(String said) {
            return switch (this) {
                case PARAGRAPH -> List.of(Part.Paragraph.of(said));
                case BEHIND_A_PAGE_BREAK -> List.of(new Part.PageBreak(), Part.Paragraph.of(said));
                case BETWEEN_PARAGRAPHS ->
                    List.of(Part.Paragraph.of("Avant."), Part.Paragraph.of(said), Part.Paragraph.of("Après."));
                case HEADING -> List.of(new Part.Heading(2, said), Part.Paragraph.of("Ce qu’elle dit."));
                case ITEM -> List.of(new Part.ItemList(false, List.of(Run.words("un"), Run.words(said))));
                case CELL -> List.of(table("Nord", said));
                case NAME_OF_A_ROW -> List.of(table(said, "douze"));
            };
        }
    }

    /** What she did beside, which is to hide nothing. */
    private enum Beside {
        NOTHING,
        PARAGRAPH_BEHIND,
        FIRST_TAKEN_OUT
    }

    private static Part table(String name, String said) {
        return new Part.TablePart(
                "Chiffres",
                List.of(Column.of("place", "lieu", Column.Kind.TEXT), Column.of("said", "dit", Column.Kind.TEXT)),
                List.of(List.of("Sud", "onze"), List.of(name, said)));
    }

    private static byte[] written(Format format, Place place, String said) throws IOException {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Block.of("first", new Part.Heading(1, "Constat"), Part.Paragraph.of("Un premier constat.")));
        parts.add(new Part.Block("both", place.with(said)));
        parts.add(Part.Block.of("last", new Part.Heading(1, "Suite"), Part.Paragraph.of("Un dernier mot.")));
        return OfficeFiles.written(format, Books.of(parts));
    }

    private static String beside(Format format, Beside beside, String xml) {
        String end = format == Format.ODT ? "</text:p>" : "</w:p>";
        String mine = format == Format.ODT
                ? "<text:p>De sa main aussi.</text:p>"
                : "<w:p><w:r><w:t>De sa main aussi.</w:t></w:r></w:p>";
        return switch (beside) {
            case NOTHING -> xml;
            case PARAGRAPH_BEHIND -> {
                int at = xml.indexOf(end, xml.indexOf(HERS)) + end.length();
                yield xml.substring(0, at) + mine + xml.substring(at);
            }
            case FIRST_TAKEN_OUT -> {
                String begin = format == Format.ODT ? "<text:p" : "<w:p>";
                int to = xml.lastIndexOf(begin, xml.indexOf(HERS));
                int from = xml.lastIndexOf(begin, to - 1);
                String marks = xml.substring(from, to)
                        .replaceAll("(?s)^.*?((<w:bookmark|<text:bookmark)[^>]*\"both\"[^>]*/>).*$", "$1");
                assertThat(marks).startsWith("<").endsWith("/>").doesNotContain("</");
                int inside = format == Format.ODT ? xml.indexOf('>', to) + 1 : xml.indexOf("<w:r>", to);
                yield xml.substring(0, from) + xml.substring(to, inside) + marks + xml.substring(inside);
            }
        };
    }

    private static Stream<Arguments> all() {
        return Stream.of(Format.values())
                .flatMap(format -> Stream.of(Place.values()).flatMap(place -> Stream.of(Beside.values())
                        .filter(beside -> isThere(format, place, beside))
                        .map(beside -> Arguments.of(format, place, beside))));
    }

    /** OpenDocument has no paragraph of its own for a page break. */
    private static boolean isThere(Format format, Place place, Beside beside) {
        return switch (beside) {
            case NOTHING -> true;
            case PARAGRAPH_BEHIND -> place.compareTo(Place.HEADING) < 0;
            case FIRST_TAKEN_OUT ->
                place == Place.BETWEEN_PARAGRAPHS || place == Place.BEHIND_A_PAGE_BREAK && format == Format.DOCX;
        };
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatBothChangedIsTold(Format format, Place place, Beside beside) throws IOException {
        byte[] base = written(format, place, OLD);
        byte[] hers = OfficeFiles.edited(format, base, xml -> beside(format, beside, xml.replace(OLD, HERS)));
        byte[] fresh = written(format, place, ITS);
        Renewal renewal = OfficeFiles.renewed(format, base, hers, fresh);
        assertThat(renewal.changes())
                .filteredOn(change -> change.anchor().equals("both"))
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("both", Kind.CONFLICT));
        String now = OfficeFiles.xml(format, renewal.file());
        String line = List.of(Place.CELL, Place.NAME_OF_A_ROW).contains(place) ? "⇣" : "À trancher";
        assertThat(now.replaceAll("<[^>]*>", " "))
                .containsSubsequence(HERS, line, ITS)
                .doesNotContain(OLD);
        if (beside == Beside.PARAGRAPH_BEHIND) {
            assertThat(now).contains("De sa main aussi.");
        }
    }
}
