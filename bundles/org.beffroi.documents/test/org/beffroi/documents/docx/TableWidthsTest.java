package org.beffroi.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.beffroi.core.result.Column;
import org.beffroi.documents.docx.style.Letters;
import org.beffroi.documents.docx.style.Sheet;
import org.beffroi.documents.docx.style.Sizes;
import org.beffroi.documents.docx.style.Styles;
import org.junit.jupiter.api.Test;

class TableWidthsTest {

    private static final Column TEXT = Column.of("t", "texte", Column.Kind.TEXT);
    private static final Column NUMBER = Column.of("n", "nombre", Column.Kind.WHOLE);

    private static double width(String text) {
        return Letters.of(Styles.CELL).width(text) + 2 * Sheet.PADDING;
    }

    @Test
    void whatIsShortStaysOnOneLineBesideWhatIsLong() {
        String novel = "il était une fois une ville sur deux rives ".repeat(9);
        List<Integer> widths = TableWidths.of(
                        List.of(TEXT, NUMBER, TEXT),
                        List.of(List.of("réseau", "mentions", "raison"), List.of("Mastodon", "123 456", novel)))
                .twips();
        assertThat((double) widths.get(0)).isGreaterThan(width("Mastodon"));
        assertThat((double) widths.get(1)).isGreaterThan(width("123 456"));
        assertThat(widths.get(2)).isGreaterThan(Sizes.TEXT_WIDTH / 2);
    }

    @Test
    void aWordThatIsTooLongIsCutBeforeANumberIs() {
        List<Column> columns = new ArrayList<>(Collections.nCopies(5, NUMBER));
        columns.add(TEXT);
        columns.add(TEXT);
        List<String> row = new ArrayList<>(Collections.nCopies(5, "1 234 567"));
        row.add("@".repeat(60));
        row.add("a".repeat(60));
        TableWidths widths = TableWidths.of(columns, List.of(Collections.nCopies(7, "n"), row));
        assertThat(widths.isTight()).isTrue();
        double number = Letters.of(Styles.CELL).width("1 234 567") + 2 * Sheet.NEAR;
        assertThat(widths.twips().subList(0, 5)).allMatch(width -> width >= number);
    }

    @Property
    void columnsAreTogetherAsWideAsTheText(
            @ForAll @Size(min = 1, max = 9) List<@AlphaChars @StringLength(max = 60) String> cells,
            @ForAll @IntRange(max = 9) int numbers) {
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            columns.add(c < numbers ? NUMBER : TEXT);
        }
        List<Integer> widths = TableWidths.of(columns, List.of(Collections.nCopies(cells.size(), "x"), cells))
                .twips();
        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(Sizes.TEXT_WIDTH);
        assertThat(widths).allMatch(width -> width > 100);
    }
}
