package org.beffroi.documents.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.documents.table.Tables.row;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beffroi.core.limit.SpreadsheetFormula;
import org.beffroi.core.result.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableWriterTest {

    private static final List<Column> TWO_TEXTS =
            List.of(Column.of("a", "a", Column.Kind.TEXT), Column.of("b", "b", Column.Kind.TEXT));

    private final CsvTableWriter csv = new CsvTableWriter();

    @Test
    void writesEveryKindOfCell() {
        List<List<Object>> rows = List.of(
                row(
                        "Encore, « du poulet »",
                        1248L,
                        62.5,
                        Instant.parse("2024-07-04T06:12:00Z"),
                        true,
                        List.of("x", "y")),
                row(null, null, null, null, null, null),
                row("deux\nlignes", -3L, -0.5, Instant.parse("2024-01-04T06:12:30Z"), false, List.of()));

        assertThat(Tables.text(csv, Tables.french(Tables.EVERY_KIND), rows))
                .isEqualTo("text,likes,share,published,official,tag\r\n"
                        + "\"Encore, « du poulet »\",1248,62.5,2024-07-04T08:12:00+02:00,true,x | y\r\n"
                        + ",,,,,\r\n"
                        + "\"deux\nlignes\",-3,-0.5,2024-01-04T07:12:30+01:00,false,\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+33 6",
                "-vacances",
                "@mairie",
                "\tx",
                "\rx",
                "\nx",
                " =1+1",
                "\u00A0=1",
                "＝1+1",
                "＠SUM(1)"
            })
    void disarmsWhatASpreadsheetWouldRun(String text) {
        List<List<Object>> rows = List.of(row(text, List.of(text, "b")));
        List<Column> columns = List.of(Column.of("a", "a", Column.Kind.TEXT), Column.of("b", "b", Column.Kind.TEXTS));

        CsvRecord read = read(Tables.text(csv, Tables.french(columns), rows)).get(1);

        assertThat(read.getField(0)).isEqualTo("'" + text);
        assertThat(read.getField(1)).isEqualTo("'" + text + " | b");
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("tables") List<List<Object>> rows) {
        List<CsvRecord> read = read(Tables.text(csv, Tables.french(TWO_TEXTS), rows));

        assertThat(read).hasSize(rows.size() + 1);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < 2; c++) {
                String written = (String) rows.get(r).get(c);
                assertThat(read.get(r + 1).getField(c)).isEqualTo(SpreadsheetFormula.disarmed(written));
            }
        }
    }

    @Property
    void noCellBeginsLikeAFormula(@ForAll("tables") List<List<Object>> rows) {
        for (CsvRecord read : read(Tables.text(csv, Tables.french(TWO_TEXTS), rows))) {
            assertThat(read.getFields()).allSatisfy(field -> assertThat(field).doesNotMatch("(?s)[=+\\-@\t\r].*"));
        }
    }

    @Property
    void onlyFormulasAreTouched(@ForAll String text) {
        assertThat(SpreadsheetFormula.disarmed(text)).isIn(text, "'" + text);
        if (!text.matches("(?s)[\t\r\n].*|[\\s\u00A0\u202F\uFEFF]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*")) {
            assertThat(SpreadsheetFormula.disarmed(text)).isEqualTo(text);
        }
    }

    @Provide
    Arbitrary<List<List<Object>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars("=+-@\t\r\n\"',; |éa1".toCharArray())
                .ofMaxLength(8);
        return cell.list()
                .ofSize(2)
                .map(list -> List.<Object>copyOf(list))
                .list()
                .ofMaxSize(20);
    }

    private static List<CsvRecord> read(String text) {
        return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text).stream()
                .toList();
    }

    @Test
    void largeAndSmallNumbersAreWrittenOut() {
        List<Column> one = List.of(Column.of("n", "n", Column.Kind.DECIMAL));

        assertThat(Tables.text(csv, Tables.french(one), List.of(row(12_345_678.5), row(0.00012), row(1e9), row(2.5))))
                .isEqualTo("n\r\n12345678.5\r\n0.00012\r\n1000000000\r\n2.5\r\n");
    }
}
