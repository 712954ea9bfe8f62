package org.beffroi.workbench.viewer;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Table;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.viewer.model.Cells;
import org.beffroi.workbench.viewer.model.Headings;
import org.beffroi.workbench.viewer.model.RowOrder.Sort;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.graphics.GC;

/** The headings of a table: in more lines where a column is narrower than its name, an arrow where it is sorted by. */
record TableHead(Table table, Cells cells, Look look, ColumnWidths of) {

    private static final int APART = 7;

    /** Height for these widths. */
    int height(GC gc, int... widths) {
        gc.setFont(look.smallStrong());
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            most = Math.max(
                    most,
                    lines(
                                    gc,
                                    Headings.SORTED
                                            + cells.heading(table.columns().get(i)),
                                    widths[i] - of.left(i) - of.right(i))
                            .size());
        }
        return most * gc.getFontMetrics().getHeight() + 10;
    }

    /** Draws them, the first column beginning at a place. */
    void draw(GC gc, int from, int height, Optional<Sort> sort, int... widths) {
        gc.setFont(look.smallStrong());
        int line = gc.getFontMetrics().getHeight();
        int x = from;
        for (int i = 0; i < widths.length; i++) {
            int at = i;
            Column column = table.columns().get(i);
            Optional<Sort> own = sort.filter(by -> by.column() == at);
            String arrow =
                    own.map(by -> by.down() ? Headings.SORTED : "↑\u00a0").orElse("");
            gc.setForeground(Look.colour(
                    own.isPresent() ? look.palette().text() : look.palette().secondary()));
            List<String> lines = lines(gc, arrow + cells.heading(column), widths[i] - of.left(i) - of.right(i));
            int y = height - 5 - lines.size() * line;
            for (String words : lines) {
                boolean right = column.isNumber() || column.kind() == Column.Kind.TEXT_BEFORE;
                // Two headings are told apart, also where their columns read on.
                int end = x + widths[i] - Math.max(of.right(i), APART) - gc.textExtent(words).x;
                gc.drawText(words, right ? end : x + of.left(i), y, true);
                y += line;
            }
            x += widths[i];
        }
    }

    /** Cut only where a word in its context leaves them less than they need. */
    private static List<String> lines(GC gc, String words, int room) {
        return new Headings(text -> gc.textExtent(text).x)
                .lines(words, room).stream()
                        .map(text -> TextFit.cut(text, room, candidate -> gc.textExtent(candidate).x))
                        .toList();
    }
}
