package org.beffroi.workbench.strategy.planning;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Objective;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.beffroi.workbench.strategy.model.planning.ActionDependencies;
import org.beffroi.workbench.strategy.model.planning.BarMoves.Grip;
import org.beffroi.workbench.strategy.model.planning.PlanRow;
import org.beffroi.workbench.strategy.model.planning.Zoom;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the time of a plan: its scale, its bars, what waits for what. */
final class GanttDrawing {

    static final int ROW = 26;
    static final int HEAD = 44;
    private static final int TALL = 14;
    private static final int DIAMOND = 6;
    private static final int EDGE = 5;
    private static final int ELBOW = 6;

    private final PlanWords words;
    private final Look look;

    /** Where time lies: the day at the left of all, how far one has scrolled, where the names end. */
    record Frame(Zoom zoom, Span over, int left, int top, int names, Rectangle area) {

        /** Where a day begins on the screen. */
        int x(LocalDate day) {
            return (int) Math.round(names + zoom.x(over.from(), day) - left);
        }

        /** Where the day after the last ends. */
        int end(Span days) {
            return Math.max(x(days.from()) + 3, x(days.until().plusDays(1)));
        }

        /** The day under a place of the screen. */
        LocalDate at(int x) {
            return zoom.at(over.from(), (double) x - names + left);
        }

        /** The first row that shows. */
        int first() {
            return Math.max(0, top / ROW);
        }

        /** The last row that shows, of so many. */
        int last(int rows) {
            return Math.min(rows - 1, (top + area.height - HEAD) / ROW);
        }

        int y(int row) {
            return HEAD + row * ROW - top;
        }

        Rectangle bar(Span days, int row) {
            int x = x(days.from());
            return new Rectangle(x, y(row) + (ROW - TALL) / 2, end(days) - x, TALL);
        }

        /** What a hand would hold of a bar at a place: an end, all of it, or nothing. */
        Optional<Grip> gripAt(Span days, int row, int x) {
            Rectangle at = bar(days, row);
            if (x < at.x - EDGE || x > at.x + at.width + EDGE) {
                return Optional.empty();
            }
            // A narrow bar is held as a whole; its ends are just outside.
            boolean narrow = at.width < 4 * EDGE;
            if (x >= at.x + at.width - EDGE && (!narrow || x > at.x + at.width)) {
                return Optional.of(Grip.END);
            }
            return Optional.of(x <= at.x + (narrow ? -1 : EDGE) ? Grip.BEGIN : Grip.WHOLE);
        }

        /** The days that show. */
        Span seen() {
            return new Span(at(names), at(Math.max(names, area.width)));
        }
    }

    GanttDrawing(PlanWords words) {
        this.words = words;
        look = words.around().ui().look();
    }

    /** An action. */
    void bar(GC gc, Frame frame, Action action, Span days, int row, boolean selected, boolean focused) {
        Palette palette = look.palette();
        Rectangle at = frame.bar(days, row);
        if (at.x + at.width < frame.names() || at.x > frame.area().width) {
            aside(gc, frame, days, row, at.x > frame.area().width);
            return;
        }
        boolean alarm = action.getState() == ActionState.LATE || words.isOver(action, days);
        RGB ink = alarm ? palette.alarm() : palette.accent();
        if (days.isDay()) {
            diamond(gc, at.x + at.width / 2, at.y + TALL / 2, ink, action.getState() == ActionState.DONE);
        } else {
            shape(gc, frame, action, at, ink);
        }
        if (selected) {
            gc.setForeground(Look.colour(palette.accent()));
            gc.setLineWidth(focused ? 2 : 1);
            gc.drawRoundRectangle(at.x - 3, at.y - 3, at.width + 5, at.height + 5, 8, 8);
            gc.setLineWidth(1);
        }
        gc.setFont(look.small());
        gc.setForeground(Look.colour(alarm ? palette.alarm() : palette.secondary()));
        Point extent = gc.textExtent(words.state(action, days));
        gc.drawText(
                words.state(action, days),
                at.x + at.width + 8 + (days.isDay() ? DIAMOND : 0),
                at.y + (TALL - extent.y) / 2,
                true);
    }

    /** At the edge, that a bar lies beyond it, and when. */
    private void aside(GC gc, Frame frame, Span days, int row, boolean after) {
        gc.setFont(look.small());
        gc.setForeground(Look.colour(look.palette().secondary()));
        String text = after
                ? words.text("strategy.planning.later", words.around().days().shortDay(days.from()))
                : words.text("strategy.planning.earlier", words.around().days().shortDay(days.until()));
        Point extent = gc.textExtent(text);
        int x = after ? frame.area().width - extent.x - 16 : frame.names() + 8;
        gc.setBackground(Look.colour(look.palette().page()));
        gc.fillRectangle(x - 3, frame.y(row) + 4, extent.x + 6, ROW - 8);
        gc.drawText(text, x, frame.y(row) + (ROW - extent.y) / 2, true);
    }

    /** Planned is an outline, what runs is full up to today, what is done is full, what was dropped is struck out. */
    private void shape(GC gc, Frame frame, Action action, Rectangle at, RGB ink) {
        Palette palette = look.palette();
        RGB pale = Palette.between(palette.page(), ink, 0.2);
        switch (action.getState()) {
            case DONE -> {
                gc.setBackground(Look.colour(Palette.between(palette.page(), palette.secondary(), 0.55)));
                gc.fillRoundRectangle(at.x, at.y, at.width, at.height, 6, 6);
            }
            case DROPPED -> {
                gc.setForeground(Look.colour(palette.secondary()));
                gc.setLineStyle(SWT.LINE_DOT);
                gc.drawRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, 6, 6);
                gc.setLineStyle(SWT.LINE_SOLID);
                gc.drawLine(at.x, at.y + at.height / 2, at.x + at.width, at.y + at.height / 2);
            }
            default -> {
                gc.setBackground(Look.colour(pale));
                gc.fillRoundRectangle(at.x, at.y, at.width, at.height, 6, 6);
                if (action.getState() != ActionState.PLANNED) {
                    int now = Math.clamp(frame.x(words.around().days().today()), at.x, at.x + at.width);
                    gc.setBackground(Look.colour(ink));
                    if (now > at.x) {
                        gc.fillRoundRectangle(at.x, at.y, now - at.x, at.height, 6, 6);
                    }
                }
                gc.setForeground(Look.colour(ink));
                gc.drawRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, 6, 6);
            }
        }
    }

    private void diamond(GC gc, int x, int y, RGB ink, boolean full) {
        int[] shape = {x, y - DIAMOND, x + DIAMOND, y, x, y + DIAMOND, x - DIAMOND, y};
        gc.setBackground(Look.colour(full ? ink : look.palette().page()));
        gc.fillPolygon(shape);
        gc.setForeground(Look.colour(ink));
        gc.drawPolygon(shape);
    }

    /** What headings draw over time: a line, and when an objective is due. */
    void headings(GC gc, Frame frame, List<PlanRow> rows) {
        for (int i = frame.first(); i <= frame.last(rows.size()); i++) {
            if (rows.get(i) instanceof PlanRow.Heading heading) {
                gc.setForeground(Look.colour(look.palette().line()));
                if (heading.depth() == 0) {
                    gc.drawLine(frame.names(), frame.y(i), frame.area().width, frame.y(i));
                }
                due(gc, frame, heading, i);
            }
        }
    }

    /** How an action gets its first days. */
    void undated(GC gc, Frame frame, int row, boolean pointed) {
        gc.setFont(look.small());
        gc.setForeground(
                Look.colour(pointed ? look.palette().accent() : look.palette().secondary()));
        int y = frame.y(row) + (ROW - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(words.text("strategy.planning.date"), frame.names() + 12, y, true);
    }

    private void due(GC gc, Frame frame, PlanRow.Heading heading, int row) {
        if (heading.about().orElse(null) instanceof Objective objective && objective.getDue() != null) {
            diamond(
                    gc,
                    frame.x(objective.getDue()),
                    frame.y(row) + ROW / 2,
                    look.palette().secondary(),
                    false);
        }
    }

    /** What waits for what, among the rows that show. */
    void waits(GC gc, Frame frame, ActionDependencies waits, List<PlanRow> rows, Optional<Action> inHand) {
        Map<Action, Integer> at = new IdentityHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof PlanRow.Bar bar && bar.days().isPresent()) {
                at.put(bar.action(), i);
            }
        }
        for (ActionDependencies.Link link : waits.links()) {
            Integer from = at.get(link.before());
            Integer to = at.get(link.after());
            if (from != null && to != null && shows(frame, from, to)) {
                link(gc, frame, rows, link, from, to, inHand);
            }
        }
    }

    private static boolean shows(Frame frame, int from, int to) {
        return frame.y(Math.max(from, to)) + ROW > HEAD && frame.y(Math.min(from, to)) < frame.area().height;
    }

    private void link(
            GC gc,
            Frame frame,
            List<PlanRow> rows,
            ActionDependencies.Link link,
            int from,
            int to,
            Optional<Action> inHand) {
        Palette palette = look.palette();
        Rectangle before = frame.bar(((PlanRow.Bar) rows.get(from)).days().orElseThrow(), from);
        Rectangle after = frame.bar(((PlanRow.Bar) rows.get(to)).days().orElseThrow(), to);
        boolean near = inHand.filter(one -> one == link.before() || one == link.after())
                .isPresent();
        boolean holds = link.state() == ActionDependencies.State.HOLDS;
        RGB ink = !holds
                ? palette.alarm()
                : near ? palette.accent() : Palette.between(palette.page(), palette.secondary(), 0.6);
        int x1 = before.x + before.width;
        int y1 = before.y + TALL / 2;
        int x2 = after.x;
        int y2 = after.y + TALL / 2;
        gc.setForeground(Look.colour(ink));
        gc.setBackground(Look.colour(ink));
        gc.setLineWidth(near ? 2 : 1);
        gc.setLineStyle(link.state() == ActionDependencies.State.CYCLE ? SWT.LINE_DOT : SWT.LINE_SOLID);
        if (x2 >= x1 + 2 * ELBOW) {
            gc.drawPolyline(new int[] {x1, y1, x1 + ELBOW, y1, x1 + ELBOW, y2, x2, y2});
        } else {
            int between = y2 > y1 ? y2 - ROW / 2 : y2 + ROW / 2;
            gc.drawPolyline(
                    new int[] {x1, y1, x1 + ELBOW, y1, x1 + ELBOW, between, x2 - ELBOW, between, x2 - ELBOW, y2, x2, y2
                    });
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.fillPolygon(new int[] {x2, y2, x2 - 5, y2 - 4, x2 - 5, y2 + 4});
    }
}
