package org.beffroi.core.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.beffroi.core.csv.CsvRow.Quotation;
import org.beffroi.core.limit.ReadingLimits;

/**
 * The rows of a CSV text, empty lines left out.
 *
 * <p>A row that keeps the rules and has the number of cells that rows have is taken as it stands. Any other is read together with
 * the lines that follow it, in the way that departs least from the rules: a quotation mark too many, one missing, or one that is
 * not doubled concerns its own row alone.
 */
public final class CsvRecords implements Iterator<CsvRow>, Closeable {

    /** The longest row that is believed to be one. */
    private static final int LONGEST_ROW = ReadingLimits.ROW_CHARACTERS;

    /** Characters and lines that are looked at together where a row is doubted. */
    private static final int LONGEST_LOOK = 1 << 13;

    private static final int LINES_OF_LOOK = 100;
    private static final int LINES_BEHIND = 4;
    private static final int STATES = 1 << 21;

    /** Rows one after the other whose every cell has marks: then all rows are believed to be such. */
    private static final int QUOTED_ROWS = 2;

    private static final int SAMPLE = 200;
    private static final int FEW = 5;
    private static final int WIDE = 8;
    private static final int MANY = 20;
    private static final int LONGEST_BEGINNING = 100;

    /** Numbers, dates, addresses, identities: what a first cell is that tells a row from a line of a text. */
    private static final Pattern BEGINNING_OF_ROWS =
            Pattern.compile("\\d[\\d\\s:/.TZ+-]*|https?://\\S+|\\S*\\d{4,}\\S*", Pattern.CASE_INSENSITIVE);

    private final LinesAhead lines;
    private final char separator;
    private final char quote;
    private int columns;
    private int quotedRows;
    private boolean spaced;
    private boolean byTheRules;
    private CsvRow next;

    public CsvRecords(Reader text, Dialect dialect) {
        Reader plain = dialect.backslash() ? new BackslashReader(text, dialect.separator(), dialect.quote()) : text;
        this.lines = new LinesAhead(new LongLines(plain, LONGEST_ROW));
        this.separator = dialect.separator();
        this.quote = dialect.quote();
    }

    /**
     * Believes rows that keep the rules, however many lines they hold: of a text that a program wrote by the rules, such as a
     * spreadsheet’s on the clipboard. What breaks them is doubted all the same.
     */
    public CsvRecords byTheRules() {
        byTheRules = true;
        return this;
    }

    /** Says how many columns rows have from now on. */
    public void columns(int many) {
        columns = many;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && lines.has(1)) {
                LongLines.Read first = lines.look(0);
                if (first.text().isEmpty()) {
                    lines.take();
                } else {
                    next = row(first);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return next != null;
    }

    @Override
    public CsvRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CsvRow given = next;
        next = null;
        return given;
    }

    private CsvRow row(LongLines.Read first) throws IOException {
        if (first.cut()) {
            return taken(1, List.of(), Quotation.TOO_LONG);
        }
        StrictRow row = new StrictRow(separator, quote, spaced);
        int taken = follow(row, 0, LONGEST_LOOK);
        boolean usual = !row.open() && !row.odd() && isUsual(row, taken);
        if (usual && (taken == 1 || byTheRules)) {
            return sound(taken, row);
        }
        List<LongLines.Read> look = look(taken);
        int width = columns > 0 ? columns : usual(look);
        if (usual && !swallows(look.subList(0, Math.min(taken, look.size())), width)) {
            return sound(taken, row);
        }
        return doubted(look, width);
    }

    private CsvRow sound(int taken, StrictRow row) {
        quotedRows = row.unquoted() ? 0 : quotedRows + 1;
        return taken(taken, row.cells(), Quotation.SOUND);
    }

    /** Whether a row that keeps the rules is such as rows are: by its number of cells, or because those behind it keep them too. */
    private boolean isUsual(StrictRow row, int taken) throws IOException {
        if (columns < 2 || row.size() == columns || isBlankBehind(row)) {
            return true;
        }
        int at = taken;
        for (int i = 0; i < LINES_BEHIND && lines.has(at + 1); i++) {
            StrictRow later = new StrictRow(separator, quote, spaced);
            at += follow(later, at, LONGEST_LOOK);
            if (later.odd() || later.open()) {
                return false;
            }
        }
        return true;
    }

    /** Whether what a row has beyond the columns is empty, as spreadsheets leave it. */
    private boolean isBlankBehind(StrictRow row) {
        return row.size() > columns && row.cells().stream().skip(columns).allMatch(String::isBlank);
    }

    /** Reads lines into a row, which stay ahead, until it is closed or so long; how many they are is given back. */
    private int follow(StrictRow row, int from, int limit) throws IOException {
        int taken = 0;
        int read = 0;
        while ((taken == 0 || row.open()) && read < limit && lines.has(from + taken + 1)) {
            LongLines.Read one = lines.look(from + taken);
            if (one.cut()) {
                break;
            }
            row.add(one.text(), one.end());
            read += one.text().length() + 1;
            taken++;
        }
        return taken;
    }

    /** So many lines and some behind them, not too many in all. */
    private List<LongLines.Read> look(int atLeast) throws IOException {
        List<LongLines.Read> look = new ArrayList<>();
        int read = 0;
        int behind = 0;
        while (look.size() < LINES_OF_LOOK
                && read < LONGEST_LOOK
                && behind < LINES_BEHIND
                && lines.has(look.size() + 1)) {
            LongLines.Read one = lines.look(look.size());
            if (one.cut()) {
                break;
            }
            look.add(one);
            read += one.text().length() + 1;
            behind += look.size() > atLeast && !one.text().isBlank() ? 1 : 0;
        }
        return look;
    }

    /** The row that the cheapest reading of these lines begins with. */
    private CsvRow doubted(List<LongLines.Read> look, int width) throws IOException {
        RowSigns signs = new RowSigns(separator, quote);
        int[] lineCosts = new int[look.size()];
        int used = 0;
        while (used < look.size() && (used == 0 || signs.size() * CheapestReading.states(width) < STATES)) {
            lineCosts[used] = lineCost(look.get(used), width);
            signs.add(look.get(used), used);
            used++;
        }
        boolean whole = used == look.size() && !lines.has(used + 1);
        ReadingCosts costs = ReadingCosts.of(quotedRows >= QUOTED_ROWS, spaced);
        RowOfSteps row = new RowOfSteps(signs, new CheapestReading(signs, width, costs, lineCosts).steps(whole));
        if (!row.isEnded()) {
            return goingOn();
        }
        spaced = row.isSpaced();
        boolean swallows = row.lines() > 1 && swallows(look.subList(0, row.lines()), width);
        return taken(row.lines(), row.cells(), swallows ? Quotation.SWALLOWING : row.quotation());
    }

    private int lineCost(LongLines.Read line, int width) {
        StrictRow row = StrictRow.of(line.text(), separator, quote);
        boolean half = row.open() && cells(row) <= width && 2 * cells(row) >= width && beginsRow(row);
        if (width <= 2 || !half && (row.open() || row.size() != width)) {
            return 0;
        }
        return beginsRow(row) ? ReadingCosts.LINE_BEGINNING_LIKE_ROW : ReadingCosts.LINE_LIKE_ROW;
    }

    /** A row with a cell that goes on beyond the lines that were looked at: up to where it closes. */
    private CsvRow goingOn() throws IOException {
        StrictRow row = new StrictRow(separator, quote, spaced);
        int taken = follow(row, 0, LONGEST_ROW);
        if (!row.open()) {
            return taken(taken, row.cells(), row.odd() ? Quotation.LOOSE : Quotation.SOUND);
        }
        return lines.has(taken + 1) ? passed(taken) : taken(taken, row.cells(), Quotation.CUT);
    }

    private CsvRow taken(int many, List<String> cells, Quotation quotation) {
        long line = lines.taken() + 1;
        for (int i = 0; i < many; i++) {
            lines.take();
        }
        return new CsvRow(line, many, cells, quotation);
    }

    /** Passes over a cell that is longer than a row can be, up to where it closes. */
    private CsvRow passed(int taken) throws IOException {
        CsvRow row = taken(taken, List.of(), Quotation.TOO_LONG);
        boolean open = true;
        while (open && lines.has(1)) {
            open = StrictRow.of(quote + lines.take().text(), separator, quote).open();
        }
        return new CsvRow(row.line(), lines.taken() - row.line() + 1, List.of(), Quotation.TOO_LONG);
    }

    /** Whether lines that were read as one row hold others: by their number, or because each begins as rows do. */
    private boolean swallows(List<LongLines.Read> read, int width) {
        if (width <= 2) {
            return false;
        }
        List<StrictRow> all = read.stream()
                .filter(one -> !one.text().isBlank())
                .map(one -> StrictRow.of(one.text(), separator, quote))
                .toList();
        List<StrictRow> rows =
                all.stream().skip(1).filter(row -> bareCells(row) >= width).toList();
        boolean each = rows.size() == all.size() - 1
                && (all.size() > 2 || width >= FEW)
                && all.stream().allMatch(row -> bareCells(row) == width && beginsRow(row));
        return each || rows.size() >= (width >= WIDE ? 2 : MANY);
    }

    private static int cells(StrictRow row) {
        return row.cells().size();
    }

    /** The cells of a line whose open mark is a sign of the text. */
    private int bareCells(StrictRow row) {
        long inside = row.open()
                ? row.cells().getLast().chars().filter(c -> c == separator).count()
                : 0;
        return cells(row) + (int) inside;
    }

    private static boolean beginsRow(StrictRow row) {
        String first = row.cells().getFirst().strip();
        return first.length() <= LONGEST_BEGINNING
                && BEGINNING_OF_ROWS.matcher(first).matches();
    }

    /** The number of cells that most lines have. */
    private int usual(List<LongLines.Read> some) {
        Map<Integer, Integer> counts = new HashMap<>();
        some.stream()
                .limit(SAMPLE)
                .forEach(one -> counts.merge(cells(StrictRow.of(one.text(), separator, quote)), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
