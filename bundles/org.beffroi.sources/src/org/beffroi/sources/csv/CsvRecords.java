package org.beffroi.sources.csv;

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
import java.util.Optional;
import java.util.regex.Pattern;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.sources.csv.CsvRow.Quotation;

/**
 * The rows of a CSV text, empty lines left out.
 *
 * <p>A quoted cell may hold line ends. Where one runs on over lines that are rows by themselves, its quotation mark was one too
 * many: it is read as a sign of the text, and the lines after it are rows again. That is judged by the number of columns, by
 * marks that stand where cells begin, and by whether the mark is closed at all; a cell that is closed as it should be is left
 * as it is, unless every line of it is a row that begins as rows do.
 */
public final class CsvRecords implements Iterator<CsvRow>, Closeable {

    /** The longest row that is believed to be one. */
    private static final int LONGEST_ROW = ReadingLimits.ROW_CHARACTERS;

    private static final int SHORTEST_LOOK = 1 << 12;
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
    private int look = LONGEST_ROW;
    private CsvRow next;

    public CsvRecords(Reader text, Dialect dialect) {
        Reader plain = dialect.backslash() ? new BackslashReader(text, dialect.separator(), dialect.quote()) : text;
        this.lines = new LinesAhead(new LongLines(plain, LONGEST_ROW));
        this.separator = dialect.separator();
        this.quote = dialect.quote();
    }

    /** Says how many columns rows have from now on. */
    public void columns(int many) {
        columns = many;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && lines.has(1)) {
                LongLines.Read first = lines.take();
                if (!first.text().isEmpty()) {
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
            return new CsvRow(lines.taken(), 1, List.of(), Quotation.TOO_LONG);
        }
        LineCells cells = new LineCells(separator, quote);
        cells.add(first.text(), first.end());
        if (cells.open()) {
            return running(first, cells);
        }
        if (cells.loose() && cells.looseAtCell() && cells.size() < columns) {
            LineCells mended = mended(cells, columns);
            return mended.size() == columns ? taken(mended, Quotation.LITERAL) : taken(cells, Quotation.SOUND);
        }
        return taken(cells, Quotation.SOUND);
    }

    /** A row whose first line ends inside quotation marks. */
    private CsvRow running(LongLines.Read first, LineCells cells) throws IOException {
        List<LongLines.Read> more = new ArrayList<>();
        boolean end = follow(first.text().length(), cells, more, look);
        int width = columns > 0 ? columns : usual(more);
        if (cells.open()) {
            Optional<LineCells> literal = rowsAlone(cells, more, width);
            if (literal.isPresent()) {
                look = Math.max(SHORTEST_LOOK, look / 2);
                return taken(literal.get(), Quotation.LITERAL);
            }
            end = end || follow(look, cells, more, LONGEST_ROW);
        }
        if (cells.open()) {
            return end ? taken(cells, Quotation.CUT) : passed(cells);
        }
        return closed(first, cells, more, width);
    }

    private CsvRow closed(LongLines.Read first, LineCells cells, List<LongLines.Read> more, int width)
            throws IOException {
        if (cells.loose()) {
            LineCells literal = mended(cells, width);
            boolean rows = fits(literal, width)
                    && (cells.looseAtCell() && nextRow(literal.lines() - 1) == width || cells.size() > width);
            return rows ? taken(literal, Quotation.LITERAL) : taken(cells, Quotation.LOOSE);
        }
        LineCells literal = literal(first);
        if (!swallows(literal, more, width)) {
            return taken(cells, Quotation.SOUND);
        }
        boolean all = fits(literal, width)
                && more.stream()
                        .allMatch(one -> one.text().isBlank() || literal(one).size() == width);
        return all ? taken(literal, Quotation.LITERAL) : taken(cells, Quotation.SWALLOWING);
    }

    private static boolean fits(LineCells row, int width) {
        return width > 1 && row.size() == width;
    }

    /** Reads on until the mark closes; true where the text ends before. The lines stay ahead. */
    private boolean follow(int characters, LineCells cells, List<LongLines.Read> more, int limit) throws IOException {
        int read = characters;
        while (cells.open() && read < limit) {
            if (!lines.has(more.size() + 1)) {
                return true;
            }
            LongLines.Read one = lines.look(more.size());
            if (one.cut()) {
                return false;
            }
            cells.add(one.text(), one.end());
            more.add(one);
            read += one.text().length() + 1;
        }
        return false;
    }

    /** The row with its lines; its first was taken before. */
    private CsvRow taken(LineCells cells, Quotation quotation) {
        CsvRow row = new CsvRow(lines.taken(), cells.lines(), cells.all(), quotation);
        for (int i = 1; i < cells.lines(); i++) {
            lines.take();
        }
        return row;
    }

    /** Passes over a cell that is longer than a row can be, up to where it closes. */
    private CsvRow passed(LineCells cells) throws IOException {
        CsvRow row = taken(cells, Quotation.TOO_LONG);
        boolean open = true;
        while (open && lines.has(1)) {
            LineCells rest = new LineCells(separator, quote);
            rest.add(quote + lines.take().text(), "");
            open = rest.open();
        }
        return new CsvRow(row.line(), lines.taken() - row.line() + 1, List.of(), Quotation.TOO_LONG);
    }

    /** The row without its open mark, where the lines after it are rows of their own; else empty: its text goes on in them. */
    private Optional<LineCells> rowsAlone(LineCells cells, List<LongLines.Read> more, int width) throws IOException {
        LineCells literal = cells.loose() && cells.looseAtCell()
                ? mended(cells, width)
                : fitting(cells.literalAtOpened(), cells, width);
        List<LongLines.Read> after = more.subList(Math.min(literal.lines() - 1, more.size()), more.size());
        boolean rows = width <= 1 ? !after.isEmpty() : areRows(after, width);
        boolean alone = after.isEmpty() && fits(literal, width) && cells.size() < width - 1;
        return rows || alone ? Optional.of(literal) : Optional.empty();
    }

    /** The row, its first mark that a loose one follows read as text; it goes on in lines where a cell behind that does. */
    private LineCells mended(LineCells cells, int width) throws IOException {
        LineCells row = cells.literalAtLoose();
        LineCells oneLine = row.open() ? row.literalAtOpened() : row;
        int read = 0;
        while (row.open() && lines.has(row.lines()) && read < SHORTEST_LOOK) {
            LongLines.Read one = lines.look(row.lines() - 1);
            row.add(one.text(), one.end());
            read += one.text().length() + 1;
        }
        return !row.open() && fits(row, width) ? row : fitting(oneLine, cells, width);
    }

    /** The row with its mark as text, unless it is the closing one that is not there, at the end of the line. */
    private static LineCells fitting(LineCells literal, LineCells cells, int width) {
        return fits(literal, width)
                ? literal
                : cells.closedAtLineEnd().filter(row -> fits(row, width)).orElse(literal);
    }

    private boolean areRows(List<LongLines.Read> all, int width) {
        List<LongLines.Read> some = all.subList(0, Math.min(SAMPLE, all.size())).stream()
                .filter(one -> !one.text().isBlank())
                .toList();
        long rows = some.stream().filter(one -> literal(one).size() == width).count();
        return rows > 0 && 2 * rows >= some.size();
    }

    /** Whether a cell that is closed holds whole rows: by their number, or because each begins as rows do. */
    private boolean swallows(LineCells literal, List<LongLines.Read> more, int width) {
        if (width <= 2) {
            return false;
        }
        List<LineCells> all = more.stream()
                .filter(one -> !one.text().isBlank())
                .map(this::literal)
                .toList();
        List<LineCells> rows = all.stream().filter(row -> row.size() >= width).toList();
        boolean each = rows.size() == all.size()
                && (all.size() > 1 || width >= FEW)
                && literal.size() == width
                && beginsRow(literal)
                && rows.stream().allMatch(row -> row.size() == width && beginsRow(row));
        return each || rows.size() >= (width >= WIDE ? 2 : MANY);
    }

    private static boolean beginsRow(LineCells row) {
        String first = row.cells().getFirst().strip();
        return first.length() <= LONGEST_BEGINNING
                && BEGINNING_OF_ROWS.matcher(first).matches();
    }

    /** Cells of the row that begins behind so many lines. */
    private int nextRow(int from) throws IOException {
        int at = from;
        while (lines.has(at + 1) && lines.look(at).text().isBlank()) {
            at++;
        }
        LineCells cells = new LineCells(separator, quote);
        int read = 0;
        while (lines.has(at + 1) && (read == 0 || cells.open()) && read < SHORTEST_LOOK) {
            LongLines.Read one = lines.look(at++);
            cells.add(one.text(), one.end());
            read += one.text().length() + 1;
        }
        return cells.size();
    }

    /** The number of cells that most lines have. */
    private int usual(List<LongLines.Read> some) {
        Map<Integer, Integer> lines = new HashMap<>();
        some.stream().limit(SAMPLE).forEach(one -> lines.merge(literal(one).size(), 1, Integer::sum));
        return lines.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private LineCells literal(LongLines.Read one) {
        return LineCells.literal(one.text(), separator, quote);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
