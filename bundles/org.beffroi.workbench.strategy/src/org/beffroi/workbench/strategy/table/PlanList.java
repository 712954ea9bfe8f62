package org.beffroi.workbench.strategy.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.workbench.list.DrawnList;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** What would change, line by line, any number of lines. Belongs to the UI thread. */
final class PlanList extends DrawnList {

    private static final int LINE = 26;

    /** What becomes of a cell or a row. */
    enum Kind {
        HEADING,
        CHANGE,
        ADDITION,
        UNREAD
    }

    /**
     * One line.
     *
     * @param where which cell or row
     * @param from what it says now, or what was read
     * @param to what it would say, or why it cannot be read
     */
    record Line(Kind kind, String where, String from, String to) {
        static Line heading(String words) {
            return new Line(Kind.HEADING, words, "", "");
        }
    }

    private final Ui ui;
    private final int line;
    private final List<Line> lines;

    PlanList(Composite parent, Ui ui, List<Line> lines) {
        super(parent, ui.look(), ACC.ROLE_LIST, new Point(480, 10 * LINE));
        this.ui = ui;
        this.line = ui.look().tall(LINE);
        this.lines = List.copyOf(lines);
    }

    @Override
    public String accessibleName() {
        return ui.text("strategy.table.paste");
    }

    @Override
    protected int count() {
        return lines.size();
    }

    @Override
    protected int height(int row) {
        return line;
    }

    @Override
    protected String words(int row) {
        Line said = lines.get(row);
        return String.join(" ", said.where(), said.from(), said.to()).strip();
    }

    @Override
    protected boolean isChoice(int row) {
        return lines.get(row).kind() != Kind.HEADING;
    }

    @Override
    protected Optional<String> tip(int row) {
        Line said = lines.get(row);
        return Optional.of(Stream.of(said.where(), said.from(), said.to())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n")));
    }

    @Override
    protected void drawOver(GC gc, Rectangle area) {
        if (isFocusControl()) {
            gc.setForeground(Look.colour(look().palette().accent()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
    }

    @Override
    protected void drawRow(GC gc, Rectangle in, int row, Manner manner) {
        Line said = lines.get(row);
        Palette palette = look().palette();
        int y = in.y;
        int room = in.width - 2 * Look.GRID;
        if (said.kind() == Kind.HEADING) {
            gc.setFont(look().smallStrong());
            gc.setForeground(Look.colour(palette.text()));
            gc.drawText(
                    cut(gc, said.where(), room),
                    Look.GRID,
                    y + line - gc.getFontMetrics().getHeight() - 4,
                    true);
            return;
        }
        drawGround(gc, in, new Manner(manner.selected(), false, manner.focused()));
        int where = room * 36 / 100;
        gc.setFont(look().small());
        gc.setForeground(Look.colour(palette.secondary()));
        text(gc, said.where(), Look.GRID, y, where - Look.GRID);
        gc.setFont(look().normal());
        drawChange(gc, said, new Rectangle(Look.GRID + where, y, room - where, line));
    }

    private void drawChange(GC gc, Line said, Rectangle in) {
        Palette palette = look().palette();
        switch (said.kind()) {
            case CHANGE -> {
                gc.setForeground(Look.colour(palette.secondary()));
                int used = text(gc, said.from(), in.x, in.y, (in.width - 28) / 2);
                gc.setForeground(Look.colour(palette.text()));
                gc.drawText(
                        "→", in.x + used + 8, in.y + (line - gc.getFontMetrics().getHeight()) / 2, true);
                text(gc, said.to(), in.x + used + 28, in.y, in.width - used - 28);
            }
            case ADDITION -> {
                gc.setForeground(Look.colour(palette.text()));
                int used = text(gc, said.from(), in.x, in.y, in.width * 36 / 64);
                gc.setForeground(Look.colour(palette.secondary()));
                text(gc, said.to(), in.x + used + 16, in.y, in.width - used - 16);
            }
            default -> {
                gc.setForeground(Look.colour(palette.text()));
                int used = text(gc, said.from(), in.x, in.y, in.width / 3);
                gc.setForeground(Look.colour(palette.alarm()));
                text(gc, said.to(), in.x + used + 16, in.y, in.width - used - 16);
            }
        }
    }

    private int text(GC gc, String words, int x, int y, int room) {
        String fits = cut(gc, words.strip().replaceAll("\\s*\\R\\s*", " "), room);
        gc.drawText(fits, x, y + (line - gc.getFontMetrics().getHeight()) / 2, true);
        return gc.textExtent(fits).x;
    }

    private static String cut(GC gc, String words, int room) {
        return TextFit.cut(words, Math.max(0, room), candidate -> gc.textExtent(candidate).x);
    }
}
