package org.beffroi.workbench.strategy.calendar;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.workbench.list.Sight;
import org.beffroi.workbench.strategy.calendar.CalendarDrawing.Drop;
import org.beffroi.workbench.strategy.calendar.Scene.Cell;
import org.beffroi.workbench.strategy.calendar.Scene.Placed;
import org.beffroi.workbench.strategy.model.calendar.CalendarView;
import org.beffroi.workbench.strategy.model.calendar.DaysOfPlace;
import org.beffroi.workbench.strategy.model.calendar.Entries;
import org.beffroi.workbench.strategy.model.calendar.Entry;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.AccessibleRows;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.Overlays;
import org.beffroi.workbench.widget.RowBox;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Composite;

/**
 * The calendar itself. Arrows walk days and what is on them, Alt with arrows moves an item by a day or a week, Enter or a double
 * click opens, N or a double click on an empty day adds, Page up and down turn over. Belongs to the UI thread.
 */
public final class CalendarCanvas extends Drawn {

    /** What the calendar asks for. */
    interface Deeds {
        void take(EObject element);

        void open(EObject element);

        void add(LocalDate day);

        void move(Entry item, Drop to);

        void moveBy(Entry item, int days);

        void turn(int by);

        void today();

        boolean canChange();
    }

    private static final int BAR = 8;

    private final AccessibleRows told;
    private final CalendarWords words;
    private final EntryDrawing drawing;
    private final Map<CalendarView, CalendarDrawing> drawings = new EnumMap<>(CalendarView.class);
    private final Deeds deeds;
    private final CalendarPointer hand;
    private CalendarContent showing;
    private Scene scene = Scene.EMPTY;
    private Rectangle laidFor = new Rectangle(0, 0, 0, 0);
    private Optional<Entry> selected = Optional.empty();
    private int top;
    private boolean fresh = true;
    private Consumer<LocalDate> onDay = day -> {};
    private Consumer<CalendarView> deepen = view -> {};

    CalendarCanvas(Composite parent, CalendarWords words, Deeds deeds, LocalDate day, DaysOfPlace place) {
        super(parent, words.around().ui().look(), SWT.NO_BACKGROUND, ACC.ROLE_TABLE);
        usually(600, 400);
        this.words = words;
        this.deeds = deeds;
        drawing = new EntryDrawing(words);
        drawings.put(CalendarView.MONTH, new MonthDrawing(words));
        drawings.put(CalendarView.WEEK, new WeekDrawing(words));
        drawings.put(CalendarView.LIST, new ListDrawing(words));
        showing = new CalendarContent(
                new Entries(List.of(), List.of()),
                CalendarView.MONTH,
                day,
                words.around().days().today(),
                place);
        hand = new CalendarPointer(this, words, deeds);
        hand.listen();
        addListener(SWT.MouseVerticalWheel, event -> scroll(top - event.count * 24));
        addListener(SWT.KeyDown, new CalendarKeys(this, deeds)::key);
        leaveByTab();
        told = AccessibleRows.of(
                this,
                AccessibleRows.Content.of(
                                () -> scene().placed().size(),
                                () -> selected.map(entries()::indexOf).orElse(-1),
                                row -> words.inFull(entries().get(row)),
                                this::inSight)
                        .as(row -> ACC.ROLE_ROW));
        // Without an entry in hand, the day that is looked at.
    }

    @Override
    protected Optional<String> accessibleValue() {
        return Optional.of(selected.map(words::inFull)
                .orElseGet(() -> words.around().days().day(showing.day())));
    }

    /** Told when another day is looked at. */
    void onDay(Consumer<LocalDate> listener) {
        onDay = listener;
    }

    /** Shows entries in a view around a day. */
    void show(Entries entries, CalendarView view, LocalDate day, DaysOfPlace place) {
        boolean another = view != showing.view()
                || !view.period(day).equals(showing.view().period(showing.day()));
        showing = new CalendarContent(entries, view, day, words.around().days().today(), place);
        selected = selected.flatMap(before -> find(before::isSame));
        fresh |= another;
        laidFor = new Rectangle(0, 0, 0, 0);
        redraw();
    }

    /** What shows. */
    public List<Entry> entries() {
        layOut();
        return scene.placed().stream().map(Placed::entry).toList();
    }

    /** Where an entry is drawn, empty where it is not. */
    public Optional<Rectangle> placeOf(EObject element) {
        layOut();
        return scene.placed().stream()
                .filter(each -> each.entry().about() == element)
                .findFirst()
                .map(each ->
                        new Rectangle(each.place().x, each.place().y - top, each.place().width, each.place().height));
    }

    /** Where a day is drawn, empty where it is not. */
    public Optional<Rectangle> placeOf(LocalDate day) {
        layOut();
        return scene.cell(day)
                .map(cell ->
                        new Rectangle(cell.place().x, cell.place().y - top, cell.place().width, cell.place().height));
    }

    /** What is shown, and around which day. */
    CalendarContent showing() {
        return showing;
    }

    /** Lets go of what is in hand or being dragged. */
    void letGo() {
        hand.letGo();
        selected = Optional.empty();
        redraw();
    }

    /** Looks at another day. */
    void goTo(LocalDate day) {
        selected = Optional.empty();
        onDay.accept(day);
        getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
    }

    /** The entry in hand. */
    public Optional<Entry> selected() {
        return selected;
    }

    /** Takes the entry of an element in hand, where there is one. */
    void select(EObject element) {
        selected = find(entry -> entry.about() == element);
        redraw();
    }

    private Optional<Entry> find(java.util.function.Predicate<Entry> which) {
        return java.util.stream.Stream.concat(showing.entries().dated().stream(), showing.entries().undated().stream())
                .filter(which)
                .findFirst();
    }

    @Override
    public String accessibleName() {
        return words.around().ui().text("strategy.page.calendar");
    }

    /** How the view is drawn. */
    CalendarDrawing by() {
        return drawings.get(showing.view());
    }

    /** Where everything stands now. */
    Scene scene() {
        layOut();
        return scene;
    }

    /** How far it is scrolled. */
    int top() {
        return top;
    }

    private Rectangle room() {
        Rectangle area = getClientArea();
        return new Rectangle(0, 0, Math.max(0, area.width - BAR - 4), area.height);
    }

    private void layOut() {
        Rectangle room = room();
        if (!room.equals(laidFor)) {
            GC gc = new GC(this);
            scene = by().lay(showing, gc, room);
            gc.dispose();
            laidFor = room;
            if (fresh) {
                fresh = false;
                top = by().begin(showing, scene);
            }
            top = Math.clamp(top, 0, Math.max(0, scene.height() - room.height));
        }
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        layOut();
        Transform moved = new Transform(getDisplay());
        moved.translate(0, -top);
        gc.setTransform(moved);
        by().background(showing, gc, scene, room());
        cursor(gc);
        for (Placed each : scene.placed()) {
            boolean is = selected.filter(each.entry()::isSame).isPresent();
            drawing.draw(
                    gc, each, is, hand.pointed().filter(each.entry()::isSame).isPresent(), isFocusControl());
        }
        more(gc);
        gc.setTransform(null);
        moved.dispose();
        hand.draw(gc, area);
        Overlays.thumb(gc, look(), area, top, scene.height(), hovered());
    }

    /** The day that is looked at. */
    private void cursor(GC gc) {
        if (isFocusControl() && showing.view() != CalendarView.LIST && !hand.isDragging()) {
            scene.cell(showing.day()).ifPresent(cell -> frame(gc, cell));
        }
        hand.over().ifPresent(cell -> frame(gc, cell));
    }

    private void frame(GC gc, Cell cell) {
        Rectangle at = cell.place();
        gc.setForeground(Look.colour(look().palette().accent()));
        gc.drawRoundRectangle(at.x + 1, at.y + 1, at.width - 2, at.height - 2, 6, 6);
    }

    private void more(GC gc) {
        gc.setFont(look().small());
        gc.setForeground(Look.colour(look().palette().accent()));
        for (Scene.More more : scene.more()) {
            String text = words.around()
                    .ui()
                    .text(more.day() == null ? "strategy.calendar.more.short" : "strategy.calendar.more", more.count());
            gc.drawText(text, more.place().x + 6, more.place().y + 2, true);
        }
    }

    private void scroll(int to) {
        top = Math.clamp(to, 0, Math.max(0, scene.height() - getClientArea().height));
        redraw();
    }

    /** Lets go of the entry in hand and looks at the day of a cell. */
    void takeNone(Optional<Cell> cell) {
        selected = Optional.empty();
        cell.ifPresent(one -> within(one.day()));
        redraw();
    }

    /** Told what did not fit: the week of that day, or the list. */
    void more(Scene.More more) {
        if (more.day() != null) {
            onDay.accept(more.day());
        }
        deepen.accept(
                more.day() != null && showing.view() == CalendarView.MONTH ? CalendarView.WEEK : CalendarView.LIST);
    }

    /** Told in which view what did not fit is seen. */
    void onDeepen(Consumer<CalendarView> listener) {
        deepen = listener;
    }

    /** Looks at a day of the same month or week: one of the next is not turned to under the hand. */
    private void within(LocalDate day) {
        if (showing.view().period(showing.day()).holds(day)) {
            onDay.accept(day);
        }
    }

    /** Takes an entry in hand. */
    void take(Entry entry) {
        selected = Optional.of(entry);
        if (showing.view() != CalendarView.LIST) {
            entry.days().filter(Span::isDay).ifPresent(days -> within(days.from()));
        }
        deeds.take(entry.about());
        told.selected();
        redraw();
    }

    /** Brings the entry in hand into sight. */
    void reveal() {
        selected.flatMap(scene::of).ifPresent(placed -> {
            Rectangle place = placed.place();
            scroll(Sight.scrolled(top, place.y - 40, place.y + place.height + 8, getClientArea().height));
        });
    }

    private List<RowBox> inSight() {
        Rectangle area = getClientArea();
        List<Placed> placed = scene().placed();
        return java.util.stream.IntStream.range(0, placed.size())
                .mapToObj(i -> {
                    Rectangle at = placed.get(i).place();
                    return new RowBox(i, new Rectangle(at.x, at.y - top, at.width, at.height));
                })
                .filter(box -> box.area().intersects(area))
                .toList();
    }
}
