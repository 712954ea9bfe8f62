package org.beffroi.documents.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.osgi.service.component.annotations.Component;

/**
 * A spreadsheet (Office Open XML): labels in the reader's language, a header that stays in sight, real dates in the
 * table's zone and real numbers.
 *
 * <p>Texts are written as texts, so that none of them is ever a formula. One that is longer than a cell may be ends with a
 * sentence that says so. A table of more rows than a sheet holds is refused.
 */
@Component
@TableWriter.Info(id = "xlsx")
public final class XlsxTableWriter implements TableWriter {

    /** Rows of a sheet, header included (Excel specifications and limits, Microsoft). */
    static final int MAX_ROWS = 1_048_576;

    /** Characters (UTF-16 units) of a cell, from the same page. */
    static final int MAX_CELL = 32_767;

    private static final int SAMPLE = 200;
    private static final int ROWS_IN_MEMORY = 500;
    private static final double WIDEST = 60;
    private static final double NARROWEST = 9;

    private final int maxRows;

    public XlsxTableWriter() {
        this(MAX_ROWS);
    }

    XlsxTableWriter(int maxRows) {
        this.maxRows = maxRows;
    }

    @Override
    public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(new Unclosed(out), "Beffroi", "1.0")) {
            Worksheet page = workbook.newWorksheet(sheet.title());
            List<List<Object>> sample = new ArrayList<>();
            while (rows.hasNext() && sample.size() < SAMPLE) {
                sample.add(rows.next());
            }
            header(page, sheet, sample);
            int next = 1;
            for (List<Object> row : sample) {
                row(page, sheet, next++, row);
            }
            while (rows.hasNext()) {
                row(page, sheet, next, rows.next());
                if (next++ % ROWS_IN_MEMORY == 0) {
                    page.flush();
                }
            }
            page.finish();
        }
        out.flush();
    }

    private static void header(Worksheet page, Sheet sheet, List<List<Object>> sample) {
        for (int c = 0; c < sheet.columns().size(); c++) {
            page.inlineString(0, c, Cells.label(sheet.columns().get(c)));
            page.style(0, c).bold().set();
            page.width(c, width(sheet, c, sample));
        }
        page.freezePane(0, 1);
    }

    private static double width(Sheet sheet, int c, List<List<Object>> sample) {
        Column column = sheet.columns().get(c);
        double widest = Cells.label(column).length() + 2.0;
        if (column.kind() == Column.Kind.TIME) {
            widest = Math.max(widest, 18);
        } else {
            for (List<Object> row : sample) {
                widest = Math.max(widest, Cells.text(row.get(c), sheet).length() + 1.0);
            }
        }
        return Math.clamp(widest, NARROWEST, WIDEST);
    }

    private void row(Worksheet page, Sheet sheet, int r, List<Object> row) {
        if (r >= maxRows) {
            throw Refusal.of(XlsxTableWriter.class, "xlsx.too.many.rows", maxRows - 1);
        }
        for (int c = 0; c < row.size(); c++) {
            cell(page, sheet, r, c, row.get(c));
        }
    }

    private static void cell(Worksheet page, Sheet sheet, int r, int c, Object value) {
        switch (value) {
            case null -> {}
            case Instant time -> {
                page.value(r, c, LocalDateTime.ofInstant(time, sheet.zone()));
                page.style(r, c)
                        .format(Cells.isFrench(sheet.locale()) ? "dd/mm/yyyy hh:mm" : "yyyy-mm-dd hh:mm")
                        .set();
            }
            case Number number -> page.value(r, c, number);
            case List<?> many when many.isEmpty() -> {}
            default -> page.inlineString(r, c, fitting(Cells.text(value, sheet), sheet));
        }
    }

    private static String fitting(String text, Sheet sheet) {
        if (text.length() <= MAX_CELL) {
            return text;
        }
        String said = Sentence.of(XlsxTableWriter.class, "table.cell.cut").in(sheet.locale());
        int end = MAX_CELL - said.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + said;
    }
}
