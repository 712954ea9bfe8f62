package org.beffroi.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.beffroi.core.csv.CsvRow.Quotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tables in which one quotation mark of one row is wrong: every other row is read as it was written, and the damaged one is either
 * read as it was written or told. Tables are made from numbers that do not change, so that a failure can be looked at again.
 */
class DamagedQuotesTest {

    private static final int TABLES = 500;
    private static final int COLUMNS = 6;
    private static final String HEADER = "id,date,nom,texte,lieu,suite\n";

    private static final List<String> PIECES = List.of(
            "bonjour",
            "la cantine",
            "merci, monsieur",
            "trop cher",
            "il a dit \"non\"",
            "et\npuis",
            "rue du Lac, 12",
            "",
            "à 8 h",
            "« fini », \"oui\", dit-elle",
            "ligne\n\nautre, suite",
            "2024, enfin");

    private enum Damage {
        CLOSING_MARK_MISSING,
        OPENING_MARK_MISSING,
        MARK_TOO_MANY,
        MARKS_NOT_DOUBLED,
        BLANK_BEFORE,
        MARKS_TWICE,
        BACKSLASHES;

        /** The cell as it is written, damaged; the cell as it should be where there is nothing to damage. */
        String of(String written, String cell) {
            boolean quoted = written.startsWith("\"") && written.length() > 2;
            boolean marks = quoted && cell.contains("\"");
            return switch (this) {
                case CLOSING_MARK_MISSING -> quoted ? written.substring(0, written.length() - 1) : written;
                case OPENING_MARK_MISSING -> quoted ? written.substring(1) : written;
                case MARK_TOO_MANY -> '"' + written;
                case MARKS_NOT_DOUBLED -> marks ? '"' + cell + '"' : written;
                case BLANK_BEFORE -> ' ' + written;
                case MARKS_TWICE -> quoted ? '"' + written + '"' : written;
                case BACKSLASHES -> marks ? '"' + cell.replace("\"", "\\\"") + '"' : written;
            };
        }
    }

    /** How cells are written: where they must be, everywhere, or the long text always. */
    private enum Quoting {
        NEEDED,
        ALL,
        TEXT;

        String write(String cell, int column) {
            boolean needed = cell.contains("\"") || cell.contains(",") || cell.contains("\n");
            boolean quoted = needed || this == ALL || this == TEXT && column == 3;
            return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSING_MARK_MISSING, NEEDED", "CLOSING_MARK_MISSING, ALL", "CLOSING_MARK_MISSING, TEXT",
        "OPENING_MARK_MISSING, NEEDED", "OPENING_MARK_MISSING, ALL", "OPENING_MARK_MISSING, TEXT",
        "MARK_TOO_MANY, NEEDED", "MARK_TOO_MANY, ALL", "MARK_TOO_MANY, TEXT",
        "MARKS_NOT_DOUBLED, NEEDED", "MARKS_NOT_DOUBLED, ALL", "MARKS_NOT_DOUBLED, TEXT",
        "BLANK_BEFORE, NEEDED", "BLANK_BEFORE, ALL", "BLANK_BEFORE, TEXT",
        "MARKS_TWICE, NEEDED", "MARKS_TWICE, ALL", "MARKS_TWICE, TEXT",
        "BACKSLASHES, NEEDED", "BACKSLASHES, ALL", "BACKSLASHES, TEXT"
    })
    void oneWrongMarkConcernsItsOwnRowAlone(Damage damage, Quoting quoting) throws IOException {
        int damaged = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            Random random = new Random(31L * seed + damage.ordinal());
            List<List<String>> table = table(random);
            int stray = random.nextInt(table.size());
            int column = random.nextInt(COLUMNS);
            String sound = written(table, quoting, -1, column, damage);
            String text = written(table, quoting, stray, column, damage);
            damaged += sound.equals(text) ? 0 : 1;
            judge(text, table, stray);
        }
        assertThat(damaged).as("tables that were damaged").isGreaterThan(TABLES / 20);
    }

    private static void judge(String text, List<List<String>> table, int stray) throws IOException {
        List<CsvRow> rows = rows(text);
        List<List<String>> cells =
                rows.stream().map(row -> stripped(row.cells())).toList();
        for (int i = 0; i < table.size(); i++) {
            if (i != stray) {
                assertThat(cells).as("%s", text).contains(stripped(table.get(i)));
            }
        }
        if (!cells.contains(stripped(table.get(stray)))) {
            assertThat(rows).as("%s", text).anyMatch(row -> row.quotation() != Quotation.SOUND);
        }
    }

    @ParameterizedTest
    @CsvSource({"NEEDED", "ALL", "TEXT"})
    void aBlankBeforeEveryMarkIsTheHabitOfAFile(Quoting quoting) throws IOException {
        for (int seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            List<List<String>> table = table(random);
            List<List<String>> quoted = table.stream()
                    .map(row -> row.stream()
                            .map(cell -> cell.contains(",") && cell.contains("\"") ? "dit" : cell)
                            .toList())
                    .toList();
            String text = written(quoted, quoting, -1, 0, Damage.BLANK_BEFORE).replace(",\"", ", \"");
            assertThat(rows(text).stream().map(row -> stripped(row.cells())))
                    .as("%s", text)
                    .containsExactlyElementsOf(
                            quoted.stream().map(DamagedQuotesTest::stripped).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"2", "4", "5"})
    void rowsThatEndBeforeTheLastColumnStayRows(int cells) throws IOException {
        for (int seed = 0; seed < TABLES; seed++) {
            List<List<String>> table = table(new Random(seed)).stream()
                    .map(row -> row.subList(0, cells))
                    .toList();
            String text = written(table, Quoting.NEEDED, -1, 0, Damage.BLANK_BEFORE);
            assertThat(rows(text)).as("%s", text).extracting(CsvRow::cells).containsExactlyElementsOf(table);
        }
    }

    private static List<List<String>> table(Random random) {
        List<List<String>> table = new ArrayList<>();
        int rows = 3 + random.nextInt(25);
        for (int i = 0; i < rows; i++) {
            String day = "2024-05-" + (10 + random.nextInt(18));
            String name = text(random, 1).replace('\n', ' ');
            table.add(List.of(String.valueOf(1000 + i), day, name, text(random, 8), text(random, 1), "fin"));
        }
        return table;
    }

    private static String text(Random random, int most) {
        List<String> pieces = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            pieces.add(PIECES.get(random.nextInt(PIECES.size())));
        }
        return String.join(" ", pieces);
    }

    private static String written(List<List<String>> table, Quoting quoting, int stray, int column, Damage damage) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < table.size(); i++) {
            List<String> row = table.get(i);
            List<String> cells = new ArrayList<>();
            for (int j = 0; j < row.size(); j++) {
                String cell = quoting.write(row.get(j), j);
                cells.add(i == stray && j == column ? damage.of(cell, row.get(j)) : cell);
            }
            text.append(String.join(",", cells)).append('\n');
        }
        return text.toString();
    }

    private static List<CsvRow> rows(String text) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        Dialect dialect = new Dialect(StandardCharsets.UTF_8, ',', '"', false);
        try (CsvRecords records = new CsvRecords(new StringReader(text), dialect)) {
            records.columns(records.next().cells().size());
            records.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static List<String> stripped(List<String> cells) {
        return cells.stream().map(String::strip).toList();
    }
}
