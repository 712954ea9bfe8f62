package org.beffroi.workbench.strategy.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.beffroi.workbench.strategy.model.planning.BarMoves;
import org.beffroi.workbench.strategy.model.planning.BarMoves.Grip;
import org.beffroi.workbench.strategy.model.planning.PlanRow;
import org.beffroi.workbench.strategy.model.planning.PlanRows;
import org.beffroi.workbench.strategy.model.planning.PlanRows.Grouping;
import org.beffroi.workbench.strategy.model.planning.Waits;
import org.beffroi.workbench.strategy.model.planning.Zoom;
import org.beffroi.workbench.strategy.planning.GanttDrawing.Frame;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.Overlays;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

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
    private static final int BAR = 8;
    private static final int SHAKE = 3;

    private final PlanWords words;
    private final GanttDrawing drawing;
    private final GanttNames names;
    private final Deeds deeds;
    private Strategy strategy;
    private List<PlanRow> rows = List.of();
    private Waits waits = new Waits(List.of());
    private Grouping grouping = Grouping.OBJECTIVE;
    private Zoom zoom = Zoom.QUARTER;
    private Span over;
    private EObject selected;
    private int pointed = -1;
    private int left = -1;
    private int top;
    private GanttHold hold;
    private Point hand = new Point(0, 0);

    GanttCanvas(Composite parent, PlanWords words, Deeds deeds) {
        super(parent, words.around().look(), SWT.NO_BACKGROUND, ACC.ROLE_TABLE);
        this.words = words;
        this.deeds = deeds;
        drawing = new GanttDrawing(words);
        names = new GanttNames(words);
        LocalDate today = words.around().days().today();
        over = new Span(today, today);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseDoubleClick, this::doubleClick);
        addListener(SWT.MouseExit, event -> point(-1));
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseHorizontalWheel, event -> scroll(left - event.count * 24, top));
        addListener(SWT.KeyDown, new GanttKeys(this, words, deeds)::key);
        addListener(SWT.Resize, event -> {
            if (strategy != null) {
                scroll(left, top);
            }
        });
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = rows.size();
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                int at = at();
                event.result = at < 0 ? "" : words.inFull(rows.get(at), grouping, waits);
            }
        });
    }

    /** Shows the actions of a strategy. */
    void show(Strategy now, Grouping by, Zoom nearness) {
        strategy = now;
        grouping = by;
        rows = PlanRows.of(now, by);
        waits = Waits.of(now);
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
        hold = null;
        redraw();
    }

    /** Comes back to today. */
    void today() {
        scroll((int) zoom.x(over.from(), PlanWords.begin(words.around().days().today())), top);
    }

    private Frame frame() {
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
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 600 : wHint, hHint == SWT.DEFAULT ? 300 : hHint);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        if (strategy == null) {
            return;
        }
        Frame frame = frame();
        int bottom = Math.min(area.height, frame.y(rows.size()));
        gc.setClipping(NAMES, 0, area.width - NAMES, area.height);
        drawing.legal(gc, frame, strategy, bottom);
        drawing.scale(gc, frame, bottom);
        gc.setClipping(NAMES, GanttDrawing.HEAD, area.width - NAMES, area.height - GanttDrawing.HEAD);
        time(gc, frame, area);
        gc.setClipping(NAMES, 0, area.width - NAMES, area.height);
        drawing.days(gc, frame, strategy, bottom);
        gc.setClipping(0, GanttDrawing.HEAD, NAMES - 1, area.height - GanttDrawing.HEAD);
        names.draw(gc, frame, rows, grouping, selected, pointed, isFocusControl());
        gc.setClipping((Rectangle) null);
        Palette palette = look().palette();
        gc.setForeground(Look.colour(palette.line()));
        gc.drawLine(NAMES - 1, 0, NAMES - 1, area.height);
        gc.drawLine(0, GanttDrawing.HEAD - 1, area.width, GanttDrawing.HEAD - 1);
        beside(gc, area);
        int under = GanttDrawing.HEAD;
        Rectangle bar = new Rectangle(0, under, area.width, area.height - under);
        Overlays.thumb(gc, look(), bar, top, height(), hovered());
    }

    private void time(GC gc, Frame frame, Rectangle area) {
        Palette palette = look().palette();
        Optional<Action> inHand = selected instanceof Action action ? Optional.of(action) : Optional.empty();
        drawing.headings(gc, frame, rows);
        drawing.waits(gc, frame, waits, rows, inHand);
        for (int i = frame.first(); i <= frame.last(rows.size()); i++) {
            if (rows.get(i) instanceof PlanRow.Bar bar) {
                Optional<Span> days = now(bar);
                if (days.isPresent()) {
                    drawing.bar(gc, frame, bar.action(), days.get(), i, bar.action() == selected, isFocusControl());
                } else if (deeds.canChange()) {
                    drawing.undated(gc, frame, i, i == pointed);
                }
            }
        }
    }

    /** The days of a bar, those it would have where it is being moved. */
    private Optional<Span> now(PlanRow.Bar bar) {
        if (hold != null && hold.moved() && hold.action() == bar.action()) {
            return Optional.of(held());
        }
        return bar.days();
    }

    private Span held() {
        if (hold.days() == null) {
            LocalDate one = frame().at(hold.from().x);
            LocalDate other = frame().at(hand.x);
            return one.isBefore(other) ? new Span(one, other) : new Span(other, one);
        }
        return hold.grip().moved(hold.days(), zoom.days(hand.x - hold.from().x));
    }

    /** The days that a bar would have, beside the pointer. */
    private void beside(GC gc, Rectangle area) {
        if (hold == null || !hold.moved() || hold.action() == null) {
            return;
        }
        Overlays.tag(gc, look(), words.days(held()), hand, area);
    }

    private void scroll(int toLeft, int toTop) {
        int wide = (int) zoom.x(over.from(), over.until().plusDays(1));
        left = Math.clamp(toLeft, 0, Math.max(0, wide - timeWidth()));
        top = Math.clamp(toTop, 0, Math.max(0, height() - getClientArea().height + GanttDrawing.HEAD));
        redraw();
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            deeds.zoom(event.count > 0 ? -1 : 1);
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            scroll(left - event.count * 24, top);
        } else {
            scroll(left, top - event.count * GanttDrawing.ROW);
        }
        event.doit = false;
    }

    private int rowAt(int y) {
        int row = (y - GanttDrawing.HEAD + top) / GanttDrawing.ROW;
        return y >= GanttDrawing.HEAD && row < rows.size() ? row : -1;
    }

    private void point(int row) {
        if (row != pointed) {
            pointed = row;
            setToolTipText(row < 0 ? null : words.inFull(rows.get(row), grouping, waits));
            redraw();
        }
    }

    private void says(String text) {
        String now = text.isEmpty() ? null : text;
        if (!Objects.equals(now, getToolTipText())) {
            setToolTipText(now);
        }
    }

    /** What a hand would hold at a place: an end of a bar, all of it, or nothing. */
    private Optional<Grip> gripAt(int x, int row) {
        if (row < 0 || !(rows.get(row) instanceof PlanRow.Bar bar) || bar.days().isEmpty() || x < NAMES) {
            return Optional.empty();
        }
        return frame().gripAt(bar.days().get(), row, x);
    }

    private void press(Event event) {
        forceFocus();
        if (event.button != 1) {
            return;
        }
        int row = rowAt(event.y);
        hand = new Point(event.x, event.y);
        if (row >= 0) {
            PlanRows.about(rows.get(row)).ifPresent(this::take);
        }
        Optional<Grip> grip = gripAt(event.x, row);
        boolean undated = row >= 0
                && rows.get(row) instanceof PlanRow.Bar bar
                && bar.days().isEmpty()
                && event.x >= NAMES;
        Action action = grip.isPresent() || undated ? ((PlanRow.Bar) rows.get(row)).action() : null;
        hold = new GanttHold(
                deeds.canChange() ? action : null,
                grip.orElse(Grip.WHOLE),
                undated || action == null
                        ? null
                        : ((PlanRow.Bar) rows.get(row)).days().orElseThrow(),
                hand,
                left,
                top,
                false);
    }

    /** Takes an element in hand. */
    void take(EObject element) {
        selected = element;
        deeds.take(element);
        getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        redraw();
    }

    private void move(Event event) {
        hand = new Point(event.x, event.y);
        if (hold == null) {
            int row = rowAt(event.y);
            point(row);
            if (event.y < GanttDrawing.HEAD) {
                says(event.x < NAMES ? "" : words.day(strategy, frame().at(event.x)));
            }
            boolean edge = deeds.canChange()
                    && gripAt(event.x, row).filter(grip -> grip != Grip.WHOLE).isPresent();
            setCursor(edge ? getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
            return;
        }
        if (!hold.moved() && Math.abs(event.x - hold.from().x) + Math.abs(event.y - hold.from().y) > SHAKE) {
            hold = hold.far();
            setToolTipText(null);
        }
        if (hold.moved() && hold.action() == null) {
            scroll(hold.left() - event.x + hold.from().x, hold.top() - event.y + hold.from().y);
        }
        redraw();
    }

    private void release(Event event) {
        GanttHold done = hold;
        if (done == null) {
            return;
        }
        hand = new Point(event.x, event.y);
        Span to = done.moved() && done.action() != null ? held() : null;
        hold = null;
        if (to != null && !Objects.equals(to, done.days())) {
            deeds.date(done.action(), to);
        }
        redraw();
    }

    private void doubleClick(Event event) {
        int row = rowAt(event.y);
        if (row >= 0) {
            hold = null;
            enter(rows.get(row), event.x >= NAMES);
        }
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
        if (at >= 0 && room > 0) {
            int y = at * GanttDrawing.ROW;
            scroll(left, Math.clamp(top, Math.max(0, y + GanttDrawing.ROW - room), Math.max(0, y)));
        } else {
            redraw();
        }
    }
}
