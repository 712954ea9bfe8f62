package org.beffroi.workbench.strategy.matrix;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.result.Column;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.table.ElementCells;
import org.beffroi.workbench.strategy.model.table.GridTable;
import org.eclipse.emf.ecore.EObject;

/** A matrix as a table for a spreadsheet: what its signs mean in words, the totals beside the rows as numbers. Without state. */
final class MatrixTable {

    private MatrixTable() {}

    static GridTable of(MatrixContent<?, ?> content, Names names) {
        ElementCells cells = new ElementCells(names);
        boolean beside = !content.besideName().isEmpty();
        List<Column> columns = new ArrayList<>();
        columns.add(ElementCells.texts(names.of(content.rows().getFirst().eClass())));
        for (EObject column : content.columns()) {
            columns.add(ElementCells.texts(cells.called(column)));
        }
        if (beside) {
            columns.add(Column.of(content.besideName(), content.besideName(), Column.Kind.WHOLE));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (int row = 0; row < content.rows().size(); row++) {
            List<Object> line = new ArrayList<>();
            line.add(cells.called(content.rows().get(row)));
            for (int column = 0; column < content.columns().size(); column++) {
                line.add(content.said(row, column));
            }
            if (beside) {
                line.add(Long.valueOf(content.beside(row).said()));
            }
            rows.add(line);
        }
        return new GridTable(content.name(), columns, rows);
    }
}
