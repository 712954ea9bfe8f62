package org.beffroi.documents.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Tabulation;
import org.beffroi.core.result.Tabulation.Named;
import org.beffroi.documents.table.CsvTableWriter;
import org.osgi.service.component.annotations.Component;

/**
 * All tables of a report in one CSV as {@link CsvTableWriter} writes it: the column {@code part} names the table of a row
 * ({@code series}, {@code table}, {@code nodes} …, see {@link Tabulation}), then come the columns of all tables, those of the
 * same key once; a row leaves empty what its table does not have.
 */
@Component
@ReportWriter.Info(id = "csv")
public final class CsvReportWriter implements ReportWriter {

    private static final String PART = "part";

    private final CsvTableWriter csv = new CsvTableWriter();

    @Override
    public void write(Report report, int width, OutputStream out) throws IOException {
        Map<String, Column> columns = new LinkedHashMap<>();
        columns.put(PART, Column.of(PART, PART, Column.Kind.TEXT));
        List<Named> tables =
                new Tabulation(report.locale()).tables(report.answer().results());
        tables.forEach(named -> named.table().columns().forEach(column -> columns.putIfAbsent(column.key(), column)));
        List<String> keys = List.copyOf(columns.keySet());
        List<List<Object>> rows = new ArrayList<>();
        tables.forEach(named -> named.table().cells().forEach(cells -> rows.add(row(named, cells, keys))));
        csv.write(Sheets.of(report, List.copyOf(columns.values()), width), rows.iterator(), out);
    }

    private static List<Object> row(Named named, List<Object> cells, List<String> keys) {
        List<Object> row = new ArrayList<>(Collections.nCopies(keys.size(), null));
        row.set(0, named.name());
        for (int c = 0; c < cells.size(); c++) {
            row.set(keys.indexOf(named.table().columns().get(c).key()), cells.get(c));
        }
        return row;
    }
}
