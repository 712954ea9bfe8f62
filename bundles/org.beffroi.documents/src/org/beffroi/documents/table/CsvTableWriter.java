package org.beffroi.documents.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import org.beffroi.core.limit.SpreadsheetFormula;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.osgi.service.component.annotations.Component;

/**
 * Comma-separated values as programs exchange them (RFC 4180): UTF-8 without a mark, commas, lines ended by CR LF.
 *
 * <p>The first line holds the stable keys of the columns, in no language. Times are to the second and carry their offset ({@code
 * 2024-03-04T08:12:00+01:00}), numbers are plain, several values of a cell are separated by {@code " | "}, the unknown is
 * empty. A text that a spreadsheet would run as a formula is preceded by an apostrophe; people who want to open a table
 * in a spreadsheet take xlsx.
 */
@Component
@TableWriter.Info(id = "csv")
public final class CsvTableWriter implements TableWriter {

    /** Between the values of one cell. */
    static final String SEPARATOR = " | ";

    @Override
    public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) throws IOException {
        // The stream stays open: it belongs to the caller.
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        @SuppressWarnings("resource")
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(sheet.columns().stream().map(Column::key).toList());
        while (rows.hasNext()) {
            List<Object> row = rows.next();
            csv.writeRecord(row.stream().map(value -> cell(value, sheet.zone())).toList());
        }
        csv.flush();
        text.flush();
    }

    private static String cell(Object value, ZoneId zone) {
        return switch (value) {
            case null -> "";
            case Instant time ->
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        time.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
            case List<?> many ->
                SpreadsheetFormula.disarmed(String.join(
                        SEPARATOR, many.stream().map(String.class::cast).toList()));
            case String text -> SpreadsheetFormula.disarmed(text);
            case Double number
            when Double.isFinite(number) -> BigDecimal.valueOf(number).toPlainString();
            default -> value.toString();
        };
    }
}
