package org.beffroi.documents.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.documents.table.Tables.row;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.text.TerminalText;
import org.junit.jupiter.api.Test;

class TextTableWriterTest {

    private static final List<Column> FACET = List.of(
            Column.of("value", "réseau", Column.Kind.TEXT),
            Column.of("mentions", "mentions", Column.Kind.WHOLE),
            new Column("share", "part", Column.Kind.DECIMAL, Optional.of("%")));

    private final TextTableWriter table = new TextTableWriter();

    @Test
    void numbersStandAtTheRightWithThinSpaces() {
        assertThat(Tables.text(
                        table,
                        Tables.onTerminal(FACET, 80),
                        List.of(row("facebook", 12480L, 62.5), row("presse", 7L, 0.04), row("漢字", null, null))))
                .isEqualTo("""
                    réseau    mentions  part (%)
                    ────────  ────────  ────────
                    facebook    12\u202f480     62,5\u00a0
                    presse           7      0,04
                    漢字
                    """);
    }

    @Test
    void longTextsAreWrappedToFit() {
        List<Column> columns = List.of(FACET.get(0), Column.of("text", "texte", Column.Kind.TEXT), FACET.get(1));
        assertThat(Tables.text(
                        table,
                        Tables.onTerminal(columns, 40),
                        List.of(row("facebook", "Encore du poulet froid à la cantine de l’école", 3L))))
                .isEqualTo("""
                    réseau    texte                 mentions
                    ────────  ────────────────────  ────────
                    facebook  Encore du poulet             3
                              froid à la cantine de
                              l’école
                    """.replace(
                        "froid à la cantine de\n          l’école", "froid à la cantine\n          de l’école"));
    }

    @Test
    void withoutATerminalEveryCellIsWhole() {
        String long200 = "mot ".repeat(50).strip();
        assertThat(Tables.text(table, Tables.onTerminal(FACET, 0), List.of(row(long200, 1L, null))))
                .contains(long200);
    }

    @Test
    void nothingInACellIsObeyedByTheTerminal() {
        assertThat(Tables.text(table, Tables.onTerminal(FACET, 80), List.of(row("a\u001b[2J\nb", 1L, null))))
                .doesNotContain("\u001b")
                .contains("a[2J b");
    }

    @Test
    void datesAreReadAsFrenchPeopleWriteThem() {
        List<Column> time = List.of(Column.of("published", "date", Column.Kind.TIME));
        assertThat(Tables.text(table, Tables.french(time), List.of(row(Instant.parse("2024-07-04T06:12:00Z")))))
                .endsWith("04/07/2024 08:12\n");
    }

    @Property
    void noLineIsWiderThanTheTerminal(
            @ForAll @Size(max = 10) List<String> texts, @ForAll @IntRange(min = 30, max = 120) int width) {
        List<List<Object>> rows =
                texts.stream().map(text -> row(text, 1234567L, 99.99)).toList();

        assertThat(Tables.text(table, Tables.onTerminal(FACET, width), rows).split("\n"))
                .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(width));
    }
}
