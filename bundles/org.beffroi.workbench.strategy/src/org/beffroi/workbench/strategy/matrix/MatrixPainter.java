package org.beffroi.workbench.strategy.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.beffroi.strategy.element.Names;
import org.beffroi.workbench.list.GridPlaces;
import org.beffroi.workbench.strategy.matrix.MatrixContent.Total;
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
import org.eclipse.swt.graphics.Transform;

/** Draws a matrix: what is in sight of it. */
final class MatrixPainter {

    private static final int CELL = 34;
    private static final int BESIDE = 48;
    private static final int NAMES = 224;
    private static final int PAD = 8;
    private static final int TOTAL = 26;

    /** How headings are slanted, in degrees. */
    private static final int SLANT = 52;

    /** The longest heading, in points along its line. */
    private static final int LONGEST = 200;

    private final Drawn on;
    private final Look look;
    private final Names names;
    private final int line;
    private int longest = LONGEST;
    private boolean grouped;

    MatrixPainter(Drawn on, Look look, Names names) {
        this.on = on;
        this.look = look;
        this.names = names;
        GC gc = new GC(on);
        gc.setFont(look.normal());
        line = gc.getFontMetrics().getHeight();
        gc.dispose();
    }

    /** Takes measure of the headings. */
    void measure(MatrixContent<?, ?> content) {
        GC gc = new GC(on);
        gc.setFont(look.normal());
        longest = content.columns().stream()
                .mapToInt(column -> gc.textExtent(names.title(column)).x)
                .map(width -> Math.min(width, LONGEST))
                .max()
                .orElse(0);
        gc.dispose();
        grouped = false;
        for (int i = 0; i < content.columns().size(); i++) {
            grouped |= !content.group(i).isEmpty();
        }
    }

    private int rise() {
        return (int) Math.ceil(longest * Math.sin(Math.toRadians(SLANT)) + line * Math.cos(Math.toRadians(SLANT)));
    }

    private int reach() {
        return (int) Math.ceil(longest * Math.cos(Math.toRadians(SLANT)));
    }

    GridPlaces places(MatrixContent<?, ?> content, int width, int height, int first, int left) {
        int columns = content.columns().size();
        int beside = content.besideName().isEmpty() ? 0 : BESIDE;
        List<Integer> widths = new ArrayList<>(Collections.nCopies(columns, CELL));
        widths.addFirst(Math.min(NAMES, Math.max(120, width / 2)) + beside);
        // Slanted headings lean over the last columns.
        widths.add(Math.max(0, reach() - CELL / 2));
        int head = rise() + (grouped ? line + 8 : 0) + PAD;
        GridPlaces.Sizes sizes = new GridPlaces.Sizes(0, head, 2 * line + 4, 1, widths);
        int foot = content.totals().size() * TOTAL;
        return new GridPlaces(sizes, content.rows().size(), first, left, width, height - foot);
    }

    /** Where totals begin: beneath the last row, or at the foot of what is seen. */
    int totalsTop(MatrixContent<?, ?> content, GridPlaces places) {
        return Math.min(places.height(), places.y(content.rows().size()));
    }

    /** The column at a place, over slanted headings too; -1 over the names of rows. */
    int columnAt(MatrixContent<?, ?> content, GridPlaces places, int x, int y) {
        int bottom = places.head() - (grouped ? line + 8 : 0);
        int at = y < bottom ? x - (int) ((bottom - y) / Math.tan(Math.toRadians(SLANT))) : x;
        if (at < places.frozen() || x < places.frozen()) {
            return -1;
        }
        int column = places.columnAt(at) - 1;
        return column < content.columns().size() ? column : content.columns().size();
    }

    void draw(GC gc, MatrixContent<?, ?> content, GridPlaces places, Point inHand, Point pointed) {
        int bottom = totalsTop(content, places);
        int end = bottom + content.totals().size() * TOTAL;
        gc.setClipping(places.frozen(), 0, Math.max(0, places.width() - places.frozen()), end);
        for (int i = 0; i < content.columns().size(); i++) {
            int x = places.x(i + 1);
            if (x + reach() + CELL > places.frozen() && x < places.width()) {
                column(gc, content, places, i, inHand, pointed);
            }
        }
        for (int i = 0; i < content.columns().size(); i++) {
            heading(gc, content, places, i, i == inHand.y && on.isFocusControl() || i == pointed.y);
        }
        for (int i = 0; i < content.totals().size(); i++) {
            totals(gc, content, places, i, bottom + i * TOTAL);
        }
        gc.setClipping(0, 0, places.frozen(), end);
        names(gc, content, places, inHand, pointed);
        beside(gc, content, places);
        for (int i = 0; i < content.totals().size(); i++) {
            gc.setBackground(Look.colour(look.palette().panel()));
            gc.fillRectangle(0, bottom + i * TOTAL, places.frozen(), TOTAL);
            gc.setFont(look.smallStrong());
            gc.setForeground(Look.colour(look.palette().secondary()));
            String words = content.totals().get(i);
            Point extent = gc.textExtent(words);
            gc.drawText(words, places.frozen() - PAD - extent.x, bottom + i * TOTAL + (TOTAL - extent.y) / 2, true);
        }
        gc.setClipping((Rectangle) null);
        held(gc, content, places, inHand, bottom);
    }

    private Color faint() {
        return Look.colour(Palette.between(look.palette().page(), look.palette().line(), 0.8));
    }

    private void column(
            GC gc, MatrixContent<?, ?> content, GridPlaces places, int column, Point inHand, Point pointed) {
        Palette palette = look.palette();
        int x = places.x(column + 1);
        int bottom = totalsTop(content, places);
        for (int i = places.first(); i < content.rows().size() && places.y(i) < bottom; i++) {
            int y = places.y(i);
            boolean crossed = i == pointed.x && pointed.y >= 0 || column == pointed.y && pointed.x >= 0;
            boolean strong = on.isFocusControl() && (i == inHand.x || column == inHand.y);
            gc.setBackground(Look.colour(
                    crossed || strong
                            ? Palette.between(palette.page(), palette.selected(), crossed ? 0.7 : 0.4)
                            : palette.page()));
            gc.fillRectangle(x, y, CELL, Math.min(places.row(), bottom - y));
            gc.setForeground(faint());
            gc.drawRectangle(x, y, CELL, places.row());
            MatrixSign.draw(gc, content.sign(i, column), x + CELL / 2, y + places.row() / 2, palette);
        }
        if (!content.group(column).isEmpty() && column > 0) {
            gc.setForeground(Look.colour(Palette.between(palette.line(), palette.secondary(), 0.6)));
            gc.drawLine(
                    x, places.head() - line - 8, x, bottom + content.totals().size() * TOTAL);
        }
    }

    private void heading(GC gc, MatrixContent<?, ?> content, GridPlaces places, int column, boolean strong) {
        Palette palette = look.palette();
        int x = places.x(column + 1);
        int bottom = places.head() - (grouped ? line + 8 : 0);
        gc.setFont(strong ? look.strong() : look.normal());
        gc.setForeground(Look.colour(content.isQuiet(column) ? palette.secondary() : palette.text()));
        String words = TextFit.cut(
                names.title(content.columns().get(column)), LONGEST, candidate -> gc.textExtent(candidate).x);
        Transform slanted = new Transform(gc.getDevice());
        slanted.translate(x + CELL / 2f - line / 2f + 2, bottom - 4);
        slanted.rotate(-SLANT);
        gc.setTransform(slanted);
        gc.drawText(words, 0, -line / 2, true);
        gc.setTransform(null);
        slanted.dispose();
        if (!content.group(column).isEmpty()) {
            group(gc, content, places, column);
        }
    }

    private void group(GC gc, MatrixContent<?, ?> content, GridPlaces places, int column) {
        int end = column + 1;
        while (end < content.columns().size() && content.group(end).isEmpty()) {
            end++;
        }
        int x = places.x(column + 1);
        int width = (end - column) * CELL;
        int y = places.head() - line - 8;
        gc.setBackground(Look.colour(look.palette().panel()));
        gc.fillRectangle(x + 1, y, width - 1, line + 8);
        gc.setFont(look.smallStrong());
        gc.setForeground(Look.colour(look.palette().secondary()));
        String words = TextFit.cut(content.group(column), width - 10, candidate -> gc.textExtent(candidate).x);
        gc.drawText(words, x + 6, y + (line + 8 - gc.getFontMetrics().getHeight()) / 2, true);
    }

    private void names(GC gc, MatrixContent<?, ?> content, GridPlaces places, Point inHand, Point pointed) {
        Palette palette = look.palette();
        int bottom = totalsTop(content, places);
        gc.setBackground(Look.colour(palette.page()));
        gc.fillRectangle(0, 0, places.frozen(), bottom);
        for (int i = places.first(); i < content.rows().size() && places.y(i) < bottom; i++) {
            int y = places.y(i);
            boolean strong = i == pointed.x || i == inHand.x && on.isFocusControl();
            if (strong) {
                gc.setBackground(Look.colour(Palette.between(palette.page(), palette.selected(), 0.7)));
                gc.fillRectangle(0, y, places.frozen(), Math.min(places.row(), bottom - y));
            }
            gc.setFont(look.normal());
            gc.setForeground(Look.colour(palette.text()));
            List<String> lines = lines(
                    gc,
                    names.title(content.rows().get(i)),
                    places.frozen() - 2 * PAD - (content.besideName().isEmpty() ? 0 : BESIDE));
            int top = y + (places.row() - lines.size() * line) / 2;
            for (String words : lines) {
                if (top + line <= bottom + 4) {
                    gc.drawText(words, PAD, top, true);
                }
                top += line;
            }
            gc.setForeground(faint());
            gc.drawLine(0, y + places.row(), places.frozen(), y + places.row());
        }
    }

    /** On two lines at most. */
    private static List<String> lines(GC gc, String words, int room) {
        List<String> all = TextFit.wrapped(words, room, candidate -> gc.textExtent(candidate).x);
        List<String> two =
                all.size() <= 2 ? all : List.of(all.getFirst(), String.join(" ", all.subList(1, all.size())));
        return two.stream()
                .map(each -> TextFit.cut(each, room, candidate -> gc.textExtent(candidate).x))
                .toList();
    }

    private void beside(GC gc, MatrixContent<?, ?> content, GridPlaces places) {
        if (content.besideName().isEmpty()) {
            return;
        }
        int x = places.frozen() - BESIDE;
        int bottom = totalsTop(content, places);
        gc.setFont(look.smallStrong());
        gc.setForeground(Look.colour(look.palette().secondary()));
        Point extent = gc.textExtent(content.besideName());
        gc.drawText(content.besideName(), x + (BESIDE - extent.x) / 2, places.head() - extent.y - 4, true);
        for (int i = places.first(); i < content.rows().size() && places.y(i) < bottom; i++) {
            int y = places.y(i);
            gc.setBackground(Look.colour(look.palette().panel()));
            gc.fillRectangle(x + 1, y, BESIDE, Math.min(places.row(), bottom - y));
            figure(gc, content.beside(i), new Rectangle(x, y, BESIDE, places.row()));
        }
    }

    private void totals(GC gc, MatrixContent<?, ?> content, GridPlaces places, int total, int y) {
        gc.setBackground(Look.colour(look.palette().panel()));
        gc.fillRectangle(places.frozen(), y, content.columns().size() * CELL + 1, TOTAL);
        for (int i = 0; i < content.columns().size(); i++) {
            figure(gc, content.total(total, i), new Rectangle(places.x(i + 1), y, CELL, TOTAL));
        }
    }

    /** A figure that needs somebody stands in a ring, so that it is told without its colour. */
    private void figure(GC gc, Total total, Rectangle in) {
        Palette palette = look.palette();
        gc.setFont(total.alarm() ? look.smallStrong() : look.small());
        gc.setForeground(Look.colour(total.alarm() ? palette.alarm() : palette.secondary()));
        Point extent = gc.textExtent(total.said());
        int x = in.x + (in.width - extent.x) / 2;
        gc.drawText(total.said(), x, in.y + (in.height - extent.y) / 2, true);
        if (total.alarm() && !total.said().isEmpty()) {
            gc.setAntialias(SWT.ON);
            gc.drawRoundRectangle(in.x + in.width / 2 - 12, in.y + in.height / 2 - 10, 24, 20, 20, 20);
        }
    }

    private void held(GC gc, MatrixContent<?, ?> content, GridPlaces places, Point inHand, int bottom) {
        if (content.rows().isEmpty() || content.columns().isEmpty() || !on.isFocusControl()) {
            return;
        }
        gc.setClipping(
                places.frozen() - 1,
                places.head() - 1,
                Math.max(0, places.width() - places.frozen()),
                Math.max(0, bottom - places.head() + 2));
        gc.setForeground(Look.colour(look.palette().accent()));
        gc.setAntialias(SWT.OFF);
        gc.setLineWidth(2);
        gc.drawRectangle(places.x(inHand.y + 1) + 1, places.y(inHand.x) + 1, CELL - 1, places.row() - 1);
        gc.setLineWidth(1);
        gc.setAntialias(SWT.ON);
        gc.setClipping((Rectangle) null);
    }

    /** What is told of what is at a place. */
    String told(MatrixContent<?, ?> content, GridPlaces places, int x, int y, Point at) {
        int bottom = totalsTop(content, places);
        int total = (y - bottom) / TOTAL;
        if (at.x >= 0 && at.y >= 0) {
            return content.words(at.x, at.y);
        }
        if (y >= bottom && total < content.totals().size() && at.y >= 0) {
            return content.total(total, at.y).words();
        }
        boolean beside = x > places.frozen() - BESIDE && !content.besideName().isEmpty();
        if (at.x >= 0 && x < places.frozen() && beside) {
            return content.beside(at.x).words();
        }
        if (at.x >= 0 && x < places.frozen()) {
            return title(content.rows().get(at.x));
        }
        return at.y >= 0 && y < places.head() ? title(content.columns().get(at.y)) : "";
    }

    private String title(EObject one) {
        String name = one instanceof org.beffroi.strategy.model.Element element ? element.getName() : null;
        String words = name == null ? names.title(one) : name;
        String more = one instanceof org.beffroi.strategy.model.Element element && element.getDescription() != null
                ? "\n" + String.join("\n", TextFit.wrapped(element.getDescription(), 80, String::length))
                : "";
        return words + more;
    }
}
