package org.beffroi.sources.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.sources.table.Row;

/**
 * Finds rows that repeat the names of the columns: files that were put one behind the other, a header in two languages. Every
 * cell of such a row is the name of its column, or one that columns of mentions usually have.
 */
public final class HeaderAgain {

    private static final int FEWEST = 2;

    private final List<String> columns;
    private final Set<String> names;
    private final boolean isNamed;

    /**
     * In a file whose columns are known.
     *
     * @param columns their names
     * @param isNamed false where the file has no names and these were made up: then no row repeats them
     * @param usual names that columns of mentions usually have, plain
     */
    public HeaderAgain(List<String> columns, boolean isNamed, Set<String> usual) {
        this.columns = List.copyOf(columns);
        this.isNamed = isNamed;
        names = isNamed ? new HashSet<>(usual) : new HashSet<>();
        columns.forEach(column -> names.add(Names.plain(column)));
    }

    /** Whether a row is names and nothing else. */
    public boolean isSuch(Row.Whole row) {
        if (!isNamed) {
            return false;
        }
        int cells = 0;
        for (String column : columns) {
            String cell = row.cells().first(column);
            if (!cell.isBlank() && !names.contains(Names.plain(cell))) {
                return false;
            }
            cells += cell.isBlank() ? 0 : 1;
        }
        return cells >= FEWEST;
    }
}
