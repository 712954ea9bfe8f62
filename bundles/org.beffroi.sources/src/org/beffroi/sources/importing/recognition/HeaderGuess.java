package org.beffroi.sources.importing.recognition;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.beffroi.sources.mapping.Columns;
import org.beffroi.sources.profile.FieldRule;
import org.beffroi.sources.profile.HeaderAgain;
import org.beffroi.sources.profile.KnownProfiles;
import org.beffroi.sources.profile.Line;
import org.beffroi.sources.profile.Names;
import org.beffroi.sources.profile.Profile;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.value.Addresses;
import org.beffroi.sources.value.Amounts;
import org.beffroi.sources.value.Moments;

/**
 * Guesses which line of an unknown table names its columns: the first as wide as the table is, if it differs from the rows
 * below it as names differ from values. Questionnaires name columns by whole questions, by years, and twice by the same
 * name, so that neither length nor a number nor a repetition alone speaks against a name.
 */
public final class HeaderGuess {

    private static final int LONGEST_NAME = 80;
    private static final int ROWS = 50;
    private static final double MOST = 0.6;
    private static final Moments.Rule ANY = new Moments.Rule(ZoneOffset.UTC, true, Instant.EPOCH);

    /** What a cell looks like. */
    private enum Look {
        BLANK,
        DATE,
        ADDRESS,
        NUMBER,
        WORDS;

        static Look of(String cell) {
            String value = cell.strip();
            if (value.isEmpty()) {
                return BLANK;
            }
            if (Addresses.isAddress(value)) {
                return ADDRESS;
            }
            if (Amounts.read(value).isPresent()) {
                return NUMBER;
            }
            return Moments.read(value, ANY).isPresent() ? DATE : WORDS;
        }
    }

    private HeaderGuess() {}

    /** Number of the line, 0 if the table begins with its first row. */
    static long line(List<Line> lines) {
        long found = line(lines, usual(lines, line -> line.cells().size()));
        return found > 0 ? found : line(lines, usual(lines, HeaderGuess::filled));
    }

    private static long line(List<Line> lines, int width) {
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = lines.get(i).cells();
            long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
            if (cells.size() >= width && filled * 2 > width) {
                List<Line> below = lines.stream()
                        .skip(i + 1L)
                        .limit(ROWS)
                        .filter(line -> !repeats(line.cells(), cells))
                        .toList();
                boolean certain = names(cells, below) && usual(cells) > 0;
                long later = certain ? 0 : usualLine(lines, i + 1, width, cells);
                return later > 0 ? later : names(cells, below) ? lines.get(i).number() : 0;
            }
        }
        return 0;
    }

    /** Where a row stands above the names of the columns, these are known by being usual ones, half of them and two at least. */
    private static long usualLine(List<Line> lines, int from, int width, List<String> above) {
        return lines.stream()
                .skip(from)
                .limit(ROWS)
                .filter(line -> filled(line) * 2 > width && !repeats(line.cells(), above))
                .filter(line -> usual(line.cells()) >= Math.max(2, (filled(line) + 1) / 2))
                .map(Line::number)
                .findFirst()
                .orElse(0L);
    }

    /** Whether a line says what one above it says, in all columns or in three of four: a header that comes again. */
    private static boolean repeats(List<String> cells, List<String> above) {
        int filled = 0;
        int same = 0;
        for (int i = 0; i < Math.min(cells.size(), above.size()); i++) {
            String name = Names.plain(above.get(i));
            filled += name.isEmpty() ? 0 : 1;
            same += !name.isEmpty() && name.equals(Names.plain(cells.get(i))) ? 1 : 0;
        }
        return same > 1 && (same == filled || same > 2 && 4 * same >= 3 * filled);
    }

    /** Cells up to the last one that says something: spreadsheets leave empty ones behind. */
    private static int filled(Line line) {
        int last = line.cells().size();
        while (last > 0 && line.cells().get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }

    private static int usual(List<Line> lines, ToIntFunction<Line> width) {
        Map<Integer, Integer> rows = new HashMap<>();
        lines.forEach(line -> rows.merge(width.applyAsInt(line), 1, Integer::sum));
        return rows.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    /** A date or an address names nothing; beyond that, usual names and columns of another look speak for a line of names. */
    private static boolean names(List<String> cells, List<Line> below) {
        if (numbered(cells)) {
            return true;
        }
        boolean value = cells.stream().map(Look::of).anyMatch(look -> look == Look.DATE || look == Look.ADDRESS);
        if (value) {
            return false;
        }
        int evidence = 2 * usual(cells);
        for (int column = 0; column < cells.size(); column++) {
            evidence += evidence(cells.get(column), column, below);
        }
        return evidence > 0 || evidence == 0 && plain(cells);
    }

    /** Columns that were numbered for want of names: 1, 2, 3. */
    private static boolean numbered(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).strip().equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return cells.size() > 1;
    }

    /** Names that columns have in other tables, plain. */
    static Set<String> usualNames() {
        Set<String> known = new HashSet<>();
        for (FieldRule rule : KnownProfiles.read(Profile.GENERIC).rules()) {
            rule.from().forEach(name -> known.add(Names.plain(name)));
        }
        return known;
    }

    /** How many cells are names that columns have in other tables. */
    static int usual(List<String> cells) {
        Set<String> known = usualNames();
        return (int) cells.stream().map(Names::plain).filter(known::contains).count();
    }

    /** Where a column is of numbers, dates or addresses, words above it name it; a value that comes again is a value. */
    private static int evidence(String cell, int column, List<Line> below) {
        List<String> values = below.stream()
                .filter(line -> column < line.cells().size())
                .map(line -> line.cells().get(column).strip())
                .filter(one -> !one.isEmpty())
                .toList();
        Look look = Look.of(cell);
        if (look == Look.BLANK || values.isEmpty()) {
            return 0;
        }
        String lower = cell.strip().toLowerCase(Locale.ROOT);
        if (values.stream().anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(lower))) {
            return -3;
        }
        long others =
                values.stream().map(Look::of).filter(one -> one != Look.WORDS).count();
        boolean typed = others >= MOST * values.size();
        if (look == Look.WORDS) {
            return typed ? 2 : 0;
        }
        return typed ? -1 : 0;
    }

    /** Without any sign: names are short, each other's difference, and no numbers. */
    private static boolean plain(List<String> cells) {
        Set<String> seen = new HashSet<>();
        for (String cell : cells) {
            String name = cell.strip();
            boolean data = name.length() > LONGEST_NAME || Look.of(name) == Look.NUMBER;
            if (data || !name.isEmpty() && !seen.add(name)) {
                return false;
            }
        }
        return true;
    }

    /** Finds rows of a file that is understood which repeat the names of its columns. */
    public static HeaderAgain again(Recognised recognised) {
        return again(recognised.manner(), recognised.columns());
    }

    private static HeaderAgain again(RowFormat manner, Columns columns) {
        return new HeaderAgain(columns.names(), manner.headerLine() > 0, usualNames());
    }

    /** The rows that do not repeat the names of the columns: what a column holds is judged by them. */
    static List<Row> values(List<Row> rows, RowFormat manner, Columns columns) {
        HeaderAgain again = again(manner, columns);
        return rows.stream()
                .filter(row -> !(row instanceof Row.Whole whole && again.isSuch(whole)))
                .toList();
    }
}
