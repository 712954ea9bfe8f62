package org.beffroi.documents.report;

import java.util.List;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter.Sheet;

/** What surrounds the tables of reports. */
final class Sheets {

    private Sheets() {}

    static Sheet of(Report report, List<Column> columns, int width) {
        return new Sheet(report.title(), columns, report.basis().zone(), report.locale(), width);
    }
}
