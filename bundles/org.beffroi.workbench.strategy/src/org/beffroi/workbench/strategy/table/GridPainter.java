package org.beffroi.workbench.strategy.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.workbench.list.GridPlaces;
import org.beffroi.workbench.strategy.model.table.Grid;
import org.beffroi.workbench.strategy.model.table.GridColumn;
import org.beffroi.workbench.strategy.model.table.GridOrder;
import org.beffroi.workbench.strategy.model.table.GridSelection;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a table of elements: what is in sight of it, and nothing else. */
final class GridPainter {

    private static final int PAD = 8;
    private static final int LONGEST = 400;

    private final Drawn on;
    private final PageContext around;
    private final Look look;
    private final int line;
    private final int digit;
    private final Map<GridColumn, Boolean> figures = new HashMap<>();

    GridPainter(Drawn on, PageContext around) {
        this.on = on;
        this.around = around;
        look = around.ui().look();
        GC gc = new GC(on);
        gc.setFont(look.normal());
        line = gc.getFontMetrics().getHeight();
        gc.setFont(look.small());
        digit = gc.textExtent("0").x;
        gc.dispose();
    }

    private int troubles(EObject row) {
        return around.editor().issues(row).size();
    }

    int row() {
        return line + 12;
    }

    int head() {
        return line + 14;
    }

    int gutter(Grid grid) {
        return 2 * PAD + digit * Math.max(2, String.valueOf(grid.rows().size()).length()) + 8;
    }

    Color bar(boolean strong) {
        Palette palette = look.palette();
        return Look.colour(Palette.between(palette.line(), palette.secondary(), strong ? 0.6 : 0.25));
    }

    void draw(GC gc, Rectangle area, Grid grid, GridPlaces places, int pointed) {
        int right = places.width();
        int foot = places.height();
        gc.setBackground(Look.colour(look.palette().panel()));
        gc.fillRectangle(0, 0, right, places.head());
        gc.setClipping(places.frozen(), 0, Math.max(0, right - places.frozen()), foot);
        for (int column = 1; column < places.columns(); column++) {
            int x = places.x(column);
            if (x + places.width(column) > places.frozen() && x < right) {
                column(gc, grid, places, column, pointed);
            }
        }
        gc.setClipping(0, 0, Math.min(places.frozen() + 1, right), foot);
        column(gc, grid, places, 0, pointed);
        gutter(gc, grid, places);
        gc.setForeground(Look.colour(
                Palette.between(look.palette().line(), look.palette().secondary(), 0.35)));
        gc.drawLine(places.frozen() - 1, 0, places.frozen() - 1, bottom(grid, places));
        gc.setClipping(area);
        gc.setForeground(Look.colour(
                Palette.between(look.palette().line(), look.palette().secondary(), 0.35)));
        gc.drawLine(0, places.head() - 1, right, places.head() - 1);
        held(gc, grid, places);
    }

    private int bottom(Grid grid, GridPlaces places) {
        return Math.min(places.height(), places.y(grid.lines()));
    }

    private void column(GC gc, Grid grid, GridPlaces places, int column, int pointed) {
        int x = places.x(column);
        int width = places.width(column);
        Palette palette = look.palette();
        GridColumn of = grid.columns().get(column);
        for (int i = places.first(); i < grid.lines() && places.y(i) < places.height(); i++) {
            Rectangle cell = new Rectangle(x, places.y(i), width, places.row());
            background(gc, grid, cell, i, column, i == pointed);
            Optional<EObject> row = grid.row(i);
            if (row.isPresent()) {
                words(gc, grid, cell, row.get(), of, column == 0);
            } else if (column == 0) {
                begin(gc, cell);
            }
            gc.setForeground(Look.colour(faint(palette)));
            gc.drawLine(x, cell.y + cell.height - 1, x + width, cell.y + cell.height - 1);
            gc.drawLine(x + width - 1, cell.y, x + width - 1, cell.y + cell.height - 1);
        }
        heading(gc, grid, column, new Rectangle(x, 0, width, places.head()));
    }

    private static org.eclipse.swt.graphics.RGB faint(Palette palette) {
        return Palette.between(palette.page(), palette.line(), 0.7);
    }

    private void background(GC gc, Grid grid, Rectangle cell, int line, int column, boolean pointed) {
        Palette palette = look.palette();
        GridSelection selection = grid.selection();
        boolean selected = selection.holds(line, column) && !selection.isOne();
        boolean none = grid.row(line)
                .filter(row -> !grid.columns().get(column).fits(row))
                .isPresent();
        if (selected) {
            gc.setBackground(Look.colour(palette.selected()));
        } else if (none) {
            gc.setBackground(Look.colour(palette.panel()));
        } else if (pointed || line == selection.row()) {
            gc.setBackground(Look.colour(Palette.between(palette.page(), palette.selected(), 0.4)));
        } else {
            gc.setBackground(Look.colour(palette.page()));
        }
        gc.fillRectangle(cell);
    }

    private void words(GC gc, Grid grid, Rectangle cell, EObject row, GridColumn column, boolean first) {
        Palette palette = look.palette();
        String words = oneLine(grid.text().shown(row, column));
        boolean unnamed = first && words.isEmpty();
        if (unnamed) {
            words = around.names().title(row);
        }
        if (words.isEmpty()) {
            return;
        }
        gc.setFont(look.normal());
        gc.setForeground(Look.colour(
                unnamed || column.kind() == GridColumn.Kind.OWNER && !first ? palette.secondary() : palette.text()));
        String fits = TextFit.cut(words, cell.width - 2 * PAD, candidate -> gc.textExtent(candidate).x);
        int x = isRight(grid, column) ? cell.x + cell.width - PAD - 1 - gc.textExtent(fits).x : cell.x + PAD;
        gc.drawText(fits, x, cell.y + (cell.height - 1 - line) / 2, true);
    }

    /** Figures stand at the right, steps that have words do not. */
    private boolean isRight(Grid grid, GridColumn column) {
        return column.isNumber()
                && figures.computeIfAbsent(
                        column, each -> grid.text().steps(each).isEmpty());
    }

    private static String oneLine(String words) {
        String begins = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return begins.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** The blank row, where a new one begins. */
    private void begin(GC gc, Rectangle cell) {
        Palette palette = look.palette();
        gc.drawImage(
                around.ui().icons().image(Icon.PLUS, palette.accent()),
                cell.x + PAD - 2,
                cell.y + (cell.height - 17) / 2);
        gc.setFont(look.normal());
        gc.setForeground(Look.colour(palette.accent()));
        gc.drawText(
                around.ui().text("strategy.table.add"), cell.x + PAD + 20, cell.y + (cell.height - 1 - line) / 2, true);
    }

    private void heading(GC gc, Grid grid, int column, Rectangle in) {
        Palette palette = look.palette();
        GridColumn of = grid.columns().get(column);
        gc.setBackground(Look.colour(palette.panel()));
        gc.fillRectangle(in.x, in.y, in.width, in.height);
        Optional<GridOrder> order = grid.order().filter(each -> each.column().equals(of));
        String arrow = order.map(each -> each.down() ? "↓ " : "↑ ").orElse("");
        boolean strong = order.isPresent()
                || column >= grid.selection().left()
                        && column <= grid.selection().right()
                        && on.isFocusControl();
        gc.setFont(look.smallStrong());
        gc.setForeground(Look.colour(strong ? palette.text() : palette.secondary()));
        String words = TextFit.cut(
                arrow + grid.text().heading(of, grid.listing().type()),
                in.width - 2 * PAD,
                candidate -> gc.textExtent(candidate).x);
        Point extent = gc.textExtent(words);
        boolean right = isRight(grid, of);
        gc.drawText(
                words, right ? in.x + in.width - PAD - 1 - extent.x : in.x + PAD, (in.height - 1 - extent.y) / 2, true);
        gc.setForeground(Look.colour(palette.line()));
        gc.drawLine(in.x + in.width - 1, 6, in.x + in.width - 1, in.height - 8);
    }

    private void gutter(GC gc, Grid grid, GridPlaces places) {
        Palette palette = look.palette();
        gc.setBackground(Look.colour(palette.panel()));
        gc.fillRectangle(0, 0, places.gutter(), places.head());
        for (int i = places.first(); i < grid.lines() && places.y(i) < places.height(); i++) {
            int y = places.y(i);
            boolean strong =
                    i >= grid.selection().top() && i <= grid.selection().bottom();
            gc.setBackground(Look.colour(palette.panel()));
            gc.fillRectangle(0, y, places.gutter(), places.row());
            gc.setFont(strong ? look.smallStrong() : look.small());
            gc.setForeground(Look.colour(strong ? palette.text() : palette.secondary()));
            Optional<EObject> row = grid.row(i);
            if (row.isPresent()) {
                String number = String.valueOf(i + 1);
                Point extent = gc.textExtent(number);
                gc.drawText(number, places.gutter() - PAD - extent.x, y + (places.row() - 1 - extent.y) / 2, true);
            }
            if (row.filter(each -> troubles(each) > 0).isPresent()) {
                gc.setBackground(Look.colour(palette.alarm()));
                gc.fillOval(4, y + places.row() / 2 - 3, 5, 5);
            }
            gc.setForeground(Look.colour(faint(palette)));
            gc.drawLine(0, y + places.row() - 1, places.gutter(), y + places.row() - 1);
        }
    }

    /** The frame of the cell in hand. */
    private void held(GC gc, Grid grid, GridPlaces places) {
        if (grid.lines() == 0) {
            return;
        }
        GridSelection at = grid.selection();
        int x = places.x(at.column());
        int y = places.y(at.row());
        int from = at.column() == 0 ? 0 : places.frozen();
        gc.setClipping(
                from, places.head(), Math.max(0, places.width() - from), Math.max(0, places.height() - places.head()));
        gc.setForeground(Look.colour(
                on.isFocusControl() ? look.palette().accent() : look.palette().secondary()));
        gc.setLineWidth(on.isFocusControl() ? 2 : 1);
        gc.setAntialias(SWT.OFF);
        gc.drawRectangle(x, y, places.width(at.column()) - 2, places.row() - 1);
        gc.setLineWidth(1);
        gc.setAntialias(SWT.ON);
        gc.setClipping((Rectangle) null);
    }

    /** What a cell says whole, where it is cut or has several lines; null where all is seen. */
    String cut(Grid grid, GridPlaces places, int line, int column) {
        if (column < 0 || column >= places.columns()) {
            int found = column < 0 ? grid.row(line).map(this::troubles).orElse(0) : 0;
            return found == 0 ? null : around.ui().text("strategy.checks.heading", found);
        }
        String words = line < 0
                ? grid.text().heading(grid.columns().get(column), grid.listing().type())
                : grid.row(line)
                        .map(row -> grid.text().shown(row, grid.columns().get(column)))
                        .orElse("");
        GC gc = new GC(on);
        gc.setFont(line < 0 ? look.smallStrong() : look.normal());
        boolean cut = words.contains("\n")
                || gc.textExtent(words.substring(0, Math.min(words.length(), LONGEST))).x
                        > places.width(column) - 2 * PAD;
        gc.dispose();
        return cut ? String.join("\n", wrapped(words)) : null;
    }

    private List<String> wrapped(String words) {
        return TextFit.wrapped(words, 80, String::length);
    }
}
