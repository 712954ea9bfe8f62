package org.beffroi.workbench.strategy.planning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.strategy.model.Action;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.beffroi.workbench.strategy.model.planning.BarMoves.Grip;
import org.beffroi.workbench.strategy.model.planning.PlanRow;
import org.beffroi.workbench.strategy.model.planning.PlanRows;
import org.beffroi.workbench.strategy.page.CanvasPointer;
import org.beffroi.workbench.strategy.planning.GanttCanvas.Deeds;
import org.beffroi.workbench.widget.Overlays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** The pointer on the plan: what it points at, the bar or the end of one that it moves, the ground that it shifts. On the UI thread. */
final class GanttPointer extends CanvasPointer {

    /** A hand that shakes does not drag. */
    private static final int SHAKE = 3;

    private final GanttCanvas canvas;
    private final PlanWords words;
    private final Deeds deeds;
    private int pointed = -1;
    private GanttDrag hold;
    private Point hand = new Point(0, 0);

    GanttPointer(GanttCanvas canvas, PlanWords words, Deeds deeds) {
        this.canvas = canvas;
        this.words = words;
        this.deeds = deeds;
    }

    void listen() {
        listenTo(canvas);
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseHorizontalWheel, event -> canvas.scrollBy(-event.count * 24, 0));
    }

    /** The row that it points at; -1 for none. */
    int pointed() {
        return pointed;
    }

    /** Lets go of a bar. */
    void letGo() {
        hold = null;
    }

    /** The days of a bar, those it would have where it is being moved. */
    Optional<Span> days(PlanRow.Bar bar) {
        if (hold != null && hold.moved() && hold.action() == bar.action()) {
            return Optional.of(held());
        }
        return bar.days();
    }

    private Span held() {
        if (hold.days() == null) {
            LocalDate one = canvas.frame().at(hold.from().x);
            LocalDate other = canvas.frame().at(hand.x);
            return one.isBefore(other) ? new Span(one, other) : new Span(other, one);
        }
        return hold.grip().moved(hold.days(), canvas.zoom().days(hand.x - hold.from().x));
    }

    /** The days that a bar would have, beside the pointer. */
    void draw(GC gc, Rectangle area) {
        if (hold == null || !hold.moved() || hold.action() == null) {
            return;
        }
        Overlays.tag(gc, words.around().ui().look(), words.days(held()), hand, area);
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            deeds.zoom(event.count > 0 ? -1 : 1);
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            canvas.scroll(canvas.left() - event.count * 24, canvas.top());
        } else {
            canvas.scroll(canvas.left(), canvas.top() - event.count * GanttDrawing.ROW);
        }
        event.doit = false;
    }

    private void point(int row) {
        if (row != pointed) {
            pointed = row;
            canvas.setToolTipText(row < 0 ? null : canvas.inFull(row));
            canvas.redraw();
        }
    }

    private void says(String text) {
        String now = text.isEmpty() ? null : text;
        if (!Objects.equals(now, canvas.getToolTipText())) {
            canvas.setToolTipText(now);
        }
    }

    /** What a hand would hold at a place: an end of a bar, all of it, or nothing. */
    private Optional<Grip> gripAt(int x, int row) {
        if (row < 0
                || !(canvas.rows().get(row) instanceof PlanRow.Bar bar)
                || bar.days().isEmpty()
                || x < GanttCanvas.names()) {
            return Optional.empty();
        }
        return canvas.frame().gripAt(bar.days().get(), row, x);
    }

    @Override
    protected void leave() {
        point(-1);
    }

    @Override
    protected void press(Event event) {
        canvas.forceFocus();
        if (event.button != 1) {
            return;
        }
        int row = canvas.rowAt(event.y);
        hand = new Point(event.x, event.y);
        if (row >= 0) {
            PlanRows.about(canvas.rows().get(row)).ifPresent(canvas::take);
        }
        Optional<Grip> grip = gripAt(event.x, row);
        boolean undated = row >= 0
                && canvas.rows().get(row) instanceof PlanRow.Bar bar
                && bar.days().isEmpty()
                && event.x >= GanttCanvas.names();
        Action action =
                grip.isPresent() || undated ? ((PlanRow.Bar) canvas.rows().get(row)).action() : null;
        hold = new GanttDrag(
                deeds.canChange() ? action : null,
                grip.orElse(Grip.WHOLE),
                undated || action == null
                        ? null
                        : ((PlanRow.Bar) canvas.rows().get(row)).days().orElseThrow(),
                hand,
                canvas.left(),
                canvas.top(),
                false);
    }

    @Override
    protected void move(Event event) {
        hand = new Point(event.x, event.y);
        if (hold == null) {
            int row = canvas.rowAt(event.y);
            point(row);
            if (event.y < GanttDrawing.HEAD) {
                says(event.x < GanttCanvas.names() ? "" : canvas.dayAt(event.x));
            }
            boolean edge = deeds.canChange()
                    && gripAt(event.x, row).filter(grip -> grip != Grip.WHOLE).isPresent();
            canvas.setCursor(edge ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
            return;
        }
        if (!hold.moved() && Math.abs(event.x - hold.from().x) + Math.abs(event.y - hold.from().y) > SHAKE) {
            hold = hold.far();
            canvas.setToolTipText(null);
        }
        if (hold.moved() && hold.action() == null) {
            canvas.scroll(hold.left() - event.x + hold.from().x, hold.top() - event.y + hold.from().y);
        }
        canvas.redraw();
    }

    @Override
    protected void release(Event event) {
        GanttDrag done = hold;
        if (done == null) {
            return;
        }
        hand = new Point(event.x, event.y);
        Span to = done.moved() && done.action() != null ? held() : null;
        hold = null;
        if (to != null && !Objects.equals(to, done.days())) {
            deeds.date(done.action(), to);
        }
        canvas.redraw();
    }

    @Override
    protected void doubleClick(Event event) {
        int row = canvas.rowAt(event.y);
        if (row >= 0) {
            hold = null;
            canvas.enter(canvas.rows().get(row), event.x >= GanttCanvas.names());
        }
    }
}
