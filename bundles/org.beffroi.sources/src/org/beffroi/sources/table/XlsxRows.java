package org.beffroi.sources.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The rows of one sheet of a workbook, read as one goes. A date is written as ISO 8601 without zone, a number with all its
 * digits, so that an identity that the workbook still knows whole stays whole.
 */
public final class XlsxRows implements Rows {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private static final int MOST_DIGITS = 400;

    /** A sign that XML cannot hold, or would change, as a workbook writes it (ECMA-376, part 1, 22.9.2.19). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Content content;
    private final Opened opened;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final Header header;
    private final LineNumbers errors = new LineNumbers();
    private org.dhatim.fastexcel.reader.Row next;

    /**
     * Opens a sheet behind its header.
     *
     * @param headerLine row that names the columns; 0 if there is none
     */
    public XlsxRows(Content content, String sheet, long headerLine) {
        this.content = content;
        opened = open(content);
        stream = guarded(
                content, () -> opened.workbook().findSheet(sheet).orElseThrow().openStream());
        rows = stream.iterator();
        header = guarded(content, () -> readHeader(headerLine));
    }

    private record Opened(ReadableWorkbook workbook, List<Path> temporary) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            workbook.close();
            for (Path file : temporary) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The library needs a file to jump in: a workbook inside an archive is unpacked first. */
    private static Opened open(Content content) {
        return guarded(content, () -> {
            if (content.plain()) {
                return new Opened(workbook(content.file()), List.of());
            }
            Path file = WholeFile.temporary(".xlsx", out -> {
                try (InputStream in = content.open()) {
                    in.transferTo(out);
                }
            });
            return new Opened(workbook(file), List.of(file));
        });
    }

    /** Programs that write workbooks without styles write dates as text: there is no format to ask for. */
    private static ReadableWorkbook workbook(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        } catch (RuntimeException withoutStyles) {
            return new ReadableWorkbook(file.toFile(), WITHOUT_FORMATS);
        }
    }

    private Header readHeader(long headerLine) {
        while (rows.hasNext()) {
            org.dhatim.fastexcel.reader.Row row = rows.next();
            if (headerLine == 0) {
                next = row;
                return Header.numbered(row.getCellCount());
            }
            if (row.getRowNum() >= headerLine) {
                return new Header(values(row));
            }
        }
        return new Header(List.of());
    }

    /** Names of the sheets of a workbook, in its order, and the first rows of each. */
    public static List<Beginning> beginnings(Content content) {
        return guarded(content, () -> readBeginnings(content));
    }

    private static List<Beginning> readBeginnings(Content content) throws IOException {
        List<Beginning> beginnings = new ArrayList<>();
        try (Opened book = open(content)) {
            for (Sheet sheet : book.workbook().getSheets().toList()) {
                List<Beginning.NumberedRow> first = new ArrayList<>();
                try (Stream<org.dhatim.fastexcel.reader.Row> all = sheet.openStream()) {
                    all.limit(Beginning.ROWS)
                            .forEach(row -> first.add(new Beginning.NumberedRow(row.getRowNum(), values(row))));
                }
                beginnings.add(new Beginning(sheet.getName(), first));
            }
        }
        return beginnings;
    }

    private static List<String> values(org.dhatim.fastexcel.reader.Row row) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            values.add(text(row.getCell(i)));
        }
        return values;
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return dated(cell) ? date(cell.asDate()) : digits(number.stripTrailingZeros());
        }
        if (cell.getType() == CellType.FORMULA) {
            return cell.getRawValue() == null ? "" : cell.getRawValue();
        }
        return cell.getText() == null ? "" : unescaped(cell.getText());
    }

    private static String unescaped(String text) {
        return text.indexOf('_') < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(sign ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
    }

    /** What the formulas of cells could not compute is no value; the rows are told. */
    @Override
    public List<Sentence> notices() {
        return errors.said(XlsxRows.class, "rows.cells.error").stream().toList();
    }

    /** As a person writes it; a power of ten that would fill the memory stays one. */
    private static String digits(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_DIGITS ? number.toString() : number.toPlainString();
    }

    /** Whether a number is shown as a date: its format names years or days outside of quotes and brackets. */
    private static boolean dated(Cell cell) {
        String format = cell.getDataFormatString();
        if (cell.getType() != CellType.NUMBER || format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0 && bare.indexOf('m') >= 0 || bare.contains("jj");
    }

    private static String date(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.format(DAY) : time.format(DAY_AND_TIME);
    }

    @Override
    public List<String> columns() {
        return header.names();
    }

    @Override
    public boolean hasNext() {
        return guarded(content, this::advance);
    }

    private boolean advance() {
        while (next == null && rows.hasNext()) {
            org.dhatim.fastexcel.reader.Row row = rows.next();
            next = values(row).stream().allMatch(String::isBlank) ? null : row;
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (next.stream().anyMatch(cell -> cell != null && cell.getType() == CellType.ERROR)) {
            errors.add(next.getRowNum());
        }
        Row row =
                new Row.Whole(new Place(content.entry(), next.getRowNum()), new TableCells(header, values(next), ';'));
        next = null;
        return row;
    }

    /** Asks the library, which throws of a damaged sheet whatever it stumbles over: numbers, places, XML. */
    private static <T> T guarded(Content content, Callable<T> reading) {
        try {
            return reading.call();
        } catch (Refusal | Cancelled passed) {
            throw passed;
        } catch (Exception e) {
            throw unreadable(content, e);
        }
    }

    private static Refusal unreadable(Content content, Exception cause) {
        return Unreadable.refusal(content.name(), cause);
    }

    @Override
    public void close() {
        stream.close();
        try {
            opened.close();
        } catch (IOException e) {
            throw unreadable(content, e);
        }
    }
}
