package org.beffroi.documents.table;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter.Sheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One page of a spreadsheet (Office Open XML): labels in the reader's language, a header that stays in sight, real dates,
 * real numbers and percentages. Texts are written as texts, so that none of them is ever a formula. Not for several threads.
 */
public final class XlsxPage {

    /** Rows of a sheet, header included (Excel specifications and limits, Microsoft). */
    static final int MAX_ROWS = 1_048_576;

    /** Characters (UTF-16 units) of a cell, from the same page. */
    static final int MAX_CELL = 32_767;

    private static final int SAMPLE = 200;
    private static final int ROWS_IN_MEMORY = 500;
    private static final double WIDEST = 60;
    private static final double NARROWEST = 9;

    private final Worksheet page;
    private final Sheet sheet;
    private final int maxRows;

    XlsxPage(Workbook workbook, String name, Sheet sheet, int maxRows) {
        this.page = workbook.newWorksheet(name);
        this.sheet = sheet;
        this.maxRows = maxRows;
    }

    /** A page of a workbook, under a name that no other page has. */
    public XlsxPage(Workbook workbook, String name, Sheet sheet) {
        this(workbook, name, sheet, MAX_ROWS);
    }

    /**
     * Writes the rows, and nothing after them.
     *
     * @throws Refusal if there are more than a page holds
     */
    public void write(Iterator<List<Object>> rows) throws IOException {
        List<List<Object>> sample = new ArrayList<>();
        while (rows.hasNext() && sample.size() < SAMPLE) {
            sample.add(rows.next());
        }
        header(sample);
        int next = 1;
        for (List<Object> row : sample) {
            row(next++, row);
        }
        while (rows.hasNext()) {
            row(next, rows.next());
            if (next++ % ROWS_IN_MEMORY == 0) {
                page.flush();
            }
        }
        page.finish();
    }

    private void header(List<List<Object>> sample) {
        for (int c = 0; c < sheet.columns().size(); c++) {
            page.inlineString(0, c, Cells.label(sheet.columns().get(c)));
            page.style(0, c).bold().set();
            page.width(c, width(c, sample));
        }
        page.freezePane(0, 1);
    }

    private double width(int c, List<List<Object>> sample) {
        Column column = sheet.columns().get(c);
        double widest = Cells.label(column).length() + 2.0;
        if (column.kind() == Column.Kind.TIME) {
            widest = Math.max(widest, 18);
        } else {
            for (List<Object> row : sample) {
                widest = Math.max(widest, Cells.text(row.get(c), column, sheet).length() + 1.0);
            }
        }
        return Math.clamp(widest, NARROWEST, WIDEST);
    }

    private void row(int r, List<Object> row) {
        if (r >= maxRows) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, XlsxPage.class, "xlsx.too.many.rows", maxRows - 1);
        }
        for (int c = 0; c < row.size(); c++) {
            cell(r, c, row.get(c));
        }
    }

    private void cell(int r, int c, Object value) {
        boolean french = Cells.isFrench(sheet.locale());
        Column column = sheet.columns().get(c);
        switch (value) {
            case null -> {}
            case Instant time -> {
                page.value(r, c, LocalDateTime.ofInstant(time, sheet.zone()));
                format(r, c, french ? "dd/mm/yyyy hh:mm" : "yyyy-mm-dd hh:mm");
            }
            case LocalDate day -> {
                page.value(r, c, day);
                format(r, c, french ? "dd/mm/yyyy" : "yyyy-mm-dd");
            }
            case Double decimal when !Double.isFinite(decimal) -> {}
            case Double share
            when column.kind() == Column.Kind.SHARE -> {
                page.value(r, c, share);
                format(r, c, "0.0%");
            }
            case Number number -> page.value(r, c, number);
            case List<?> many when many.isEmpty() -> {}
            default -> page.inlineString(r, c, fitting(Cells.text(value, column, sheet)));
        }
    }

    private void format(int r, int c, String format) {
        page.style(r, c).format(format).set();
    }

    private String fitting(String text) {
        if (text.length() <= MAX_CELL) {
            return text;
        }
        String said = Sentence.of(XlsxPage.class, "table.cell.cut").in(sheet.locale());
        int end = MAX_CELL - said.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + said;
    }
}
