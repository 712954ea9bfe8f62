package org.beffroi.workbench.strategy.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.list.Sight;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.beffroi.workbench.strategy.model.planning.ActionDependencies;
import org.beffroi.workbench.strategy.model.planning.BarMoves;
import org.beffroi.workbench.strategy.model.planning.PlanRow;
import org.beffroi.workbench.strategy.model.planning.PlanRows;
import org.beffroi.workbench.strategy.model.planning.PlanRows.Grouping;
import org.beffroi.workbench.strategy.model.planning.Zoom;
import org.beffroi.workbench.strategy.planning.GanttDrawing.Frame;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.AccessibleRows;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.Overlays;
import org.beffroi.workbench.widget.RowBox;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * Actions over time, names at the left. Bars are moved by hand, or with Alt and the arrows; with Alt and Shift their end, with
 * Ctrl and Shift their beginning. Plus and minus look nearer or from farther, Home comes back to today. Belongs to the UI thread.
 */
public final class GanttCanvas extends Drawn {

    /** What the plan asks for. */
    interface Deeds {
        void take(EObject element);

        void open(EObject element);

        void date(Action action, Span days);

        void zoom(int by);

        boolean canChange();
    }

    private static final int NAMES = 232;

    private final AccessibleRows told;
    private final PlanWords words;
    private final GanttDrawing drawing;
    private final GanttTime time;
    private final GanttNames names;
    private final Deeds deeds;
    private final GanttPointer hand;
    private Strategy strategy;
    private List<PlanRow> rows = List.of();
    private ActionDependencies waits = new ActionDependencies(List.of());
    private Grouping grouping = Grouping.OBJECTIVE;
    private Zoom zoom = Zoom.QUARTER;
    private Span over;
    private EObject selected;
    private int left = -1;
    private int top;

    GanttCanvas(Composite parent, PlanWords words, Deeds deeds) {
        super(parent, words.around().ui().look(), SWT.NO_BACKGROUND, ACC.ROLE_TABLE);
        usually(600, 300);
        this.words = words;
        this.deeds = deeds;
        drawing = new GanttDrawing(words);
        time = new GanttTime(words);
        names = new GanttNames(words);
        LocalDate today = words.around().days().today();
        over = new Span(today, today);
        hand = new GanttPointer(this, words, deeds);
        hand.listen();
        addListener(SWT.KeyDown, new GanttKeys(this, words, deeds)::key);
        addListener(SWT.Resize, event -> {
            if (strategy != null) {
                scroll(left, top);
            }
        });
        leaveByTab();
        told = AccessibleRows.of(
                this,
                AccessibleRows.Content.of(() -> rows.size(), this::at, this::inFull, () -> {
                            Rectangle area = getClientArea();
                            int head = GanttDrawing.HEAD;
                            return RowBox.stacked(
                                    top,
                                    rows.size(),
                                    row -> GanttDrawing.ROW,
                                    new Rectangle(0, head, area.width, area.height - head));
                        })
                        .as(row -> ACC.ROLE_ROW));
    }

    /** Shows the actions of a strategy. */
    void show(Strategy now, Grouping by, Zoom nearness) {
        strategy = now;
        grouping = by;
        rows = PlanRows.of(now, by);
        waits = ActionDependencies.of(now);
        LocalDate today = words.around().days().today();
        LocalDate middle = left < 0 ? null : frame().at(NAMES + timeWidth() / 2);
        Span before = over;
        over = PlanRows.over(now, today);
        if (middle == null) {
            zoom = nearness;
            left = (int) zoom.x(over.from(), PlanWords.begin(today));
        } else if (nearness != zoom) {
            zoom = nearness;
            left = (int) zoom.x(over.from(), middle) - timeWidth() / 2;
        } else {
            left += (int) Math.round(zoom.x(over.from(), before.from()));
        }
        scroll(left, top);
    }

    /** The rows. */
    public List<PlanRow> rows() {
        return rows;
    }

    /** Where the bar of an action is drawn; empty where it has no days. */
    public Optional<Rectangle> placeOf(Action action) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof PlanRow.Bar bar && bar.action() == action) {
                int row = i;
                return bar.days().map(days -> frame().bar(days, row));
            }
        }
        return Optional.empty();
    }

    /** Takes an element in hand, where it has a row. */
    void select(EObject element) {
        selected = element;
        reveal();
    }

    /** The row of the element in hand; -1 for none. */
    int at() {
        return PlanRows.find(rows, selected);
    }

    /** How far to the right it is scrolled. */
    int left() {
        return left;
    }

    /** How far down it is scrolled. */
    int top() {
        return top;
    }

    /** Where the names end and the time begins. */
    static int names() {
        return NAMES;
    }

    /** The row at a height; -1 for none. */
    int rowAt(int y) {
        int row = (y - GanttDrawing.HEAD + top) / GanttDrawing.ROW;
        return y >= GanttDrawing.HEAD && row < rows.size() ? row : -1;
    }

    /** What is said of a row, in full. */
    String inFull(int row) {
        return words.inFull(rows.get(row), grouping, waits);
    }

    /** What is said of the day at a place. */
    String dayAt(int x) {
        return words.day(strategy, frame().at(x));
    }

    /** How near one looks. */
    Zoom zoom() {
        return zoom;
    }

    /** Scrolls by so much. */
    void scrollBy(int right, int down) {
        scroll(left + right, top + down);
    }

    /** Lets go of a bar that is being dragged. */
    void letGo() {
        hand.letGo();
        redraw();
    }

    /** Comes back to today. */
    void today() {
        scroll((int) zoom.x(over.from(), PlanWords.begin(words.around().days().today())), top);
    }

    /** What is seen of the time. */
    Frame frame() {
        return new Frame(zoom, over, Math.max(0, left), top, NAMES, getClientArea());
    }

    private int timeWidth() {
        return Math.max(1, getClientArea().width - NAMES);
    }

    private int height() {
        return rows.size() * GanttDrawing.ROW + Look.GRID;
    }

    @Override
    public String accessibleName() {
        return words.text("strategy.page.planning");
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        if (strategy == null) {
            return;
        }
        Frame frame = frame();
        int bottom = Math.min(area.height, frame.y(rows.size()));
        gc.setClipping(NAMES, 0, area.width - NAMES, area.height);
        time.legal(gc, frame, strategy, bottom);
        time.scale(gc, frame, bottom);
        gc.setClipping(NAMES, GanttDrawing.HEAD, area.width - NAMES, area.height - GanttDrawing.HEAD);
        time(gc, frame);
        gc.setClipping(NAMES, 0, area.width - NAMES, area.height);
        time.days(gc, frame, strategy, bottom);
        gc.setClipping(0, GanttDrawing.HEAD, NAMES - 1, area.height - GanttDrawing.HEAD);
        names.draw(gc, frame, rows, grouping, selected, hand.pointed(), isFocusControl());
        gc.setClipping((Rectangle) null);
        Palette palette = look().palette();
        gc.setForeground(Look.colour(palette.line()));
        gc.drawLine(NAMES - 1, 0, NAMES - 1, area.height);
        gc.drawLine(0, GanttDrawing.HEAD - 1, area.width, GanttDrawing.HEAD - 1);
        hand.draw(gc, area);
        int under = GanttDrawing.HEAD;
        Rectangle bar = new Rectangle(0, under, area.width, area.height - under);
        Overlays.thumb(gc, look(), bar, top, height(), hovered());
    }

    private void time(GC gc, Frame frame) {
        Optional<Action> inHand = selected instanceof Action action ? Optional.of(action) : Optional.empty();
        drawing.headings(gc, frame, rows);
        drawing.waits(gc, frame, waits, rows, inHand);
        for (int i = frame.first(); i <= frame.last(rows.size()); i++) {
            if (rows.get(i) instanceof PlanRow.Bar bar) {
                Optional<Span> days = hand.days(bar);
                if (days.isPresent()) {
                    drawing.bar(gc, frame, bar.action(), days.get(), i, bar.action() == selected, isFocusControl());
                } else if (deeds.canChange()) {
                    drawing.undated(gc, frame, i, i == hand.pointed());
                }
            }
        }
    }

    /** Looks at another part of it, within what there is. */
    void scroll(int toLeft, int toTop) {
        int wide = (int) zoom.x(over.from(), over.until().plusDays(1));
        left = Math.clamp(toLeft, 0, Math.max(0, wide - timeWidth()));
        top = Math.clamp(toTop, 0, Math.max(0, height() - getClientArea().height + GanttDrawing.HEAD));
        redraw();
    }

    /** Takes an element in hand. */
    void take(EObject element) {
        selected = element;
        deeds.take(element);
        told.selected();
        redraw();
    }

    /** Opens what a row is about; an action without days gets some, where one points at its time. */
    void enter(PlanRow row, boolean time) {
        if (row instanceof PlanRow.Bar bar && bar.days().isEmpty() && time && deeds.canChange()) {
            deeds.date(bar.action(), BarMoves.proposed(words.around().days().today()));
        } else {
            PlanRows.about(row).ifPresent(deeds::open);
        }
    }

    /** Brings the row in hand into sight. */
    void reveal() {
        int at = at();
        int room = getClientArea().height - GanttDrawing.HEAD;
        if (at >= 0) {
            int y = at * GanttDrawing.ROW;
            scroll(left, Sight.scrolled(top, y, y + GanttDrawing.ROW, room));
        } else {
            redraw();
        }
    }
}
