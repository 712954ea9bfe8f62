package org.beffroi.workbench.strategy.model.table;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.result.Column;
import org.beffroi.strategy.table.ElementCells;
import org.beffroi.workbench.strategy.model.table.GridColumn.Kind;
import org.eclipse.emf.ecore.EObject;

/**
 * A table as it shows, for a spreadsheet: the same columns under the same headings, the same rows in the same order, numbers as numbers
 * and days as days. Taken in again it changes nothing.
 *
 * @param title what it is called
 * @param columns in their order
 * @param rows each with one value for each column, null for nothing
 */
public record GridTable(String title, List<Column> columns, List<List<Object>> rows) {

    public GridTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** That of some rows and columns of a listing. */
    public static GridTable of(Listing listing, List<GridColumn> columns, List<EObject> rows, CellText text) {
        ElementCells cells = new ElementCells(text.names());
        List<List<Object>> all = new ArrayList<>();
        for (EObject row : rows) {
            List<Object> line = new ArrayList<>();
            columns.forEach(column -> line.add(value(row, column, cells)));
            all.add(line);
        }
        return new GridTable(
                text.names().many(listing.type()),
                columns.stream()
                        .map(column -> column(text.heading(column, listing.type()), column, cells))
                        .toList(),
                all);
    }

    private static Column column(String heading, GridColumn column, ElementCells cells) {
        return column.kind() == Kind.SORT || column.kind() == Kind.OWNER
                ? ElementCells.texts(heading)
                : cells.column(heading, column.feature().orElseThrow());
    }

    private static Object value(EObject row, GridColumn column, ElementCells cells) {
        return switch (column.kind()) {
            case SORT -> cells.names().of(row.eClass());
            case OWNER -> row.eContainer() == null ? null : cells.called(row.eContainer());
            default -> cells.value(row, column.feature().orElseThrow());
        };
    }
}
