package org.beffroi.workbench.strategy.calendar;

import java.util.Objects;
import java.util.Optional;
import org.beffroi.workbench.strategy.calendar.CalendarCanvas.Deeds;
import org.beffroi.workbench.strategy.calendar.CalendarDrawing.Drop;
import org.beffroi.workbench.strategy.calendar.Scene.Cell;
import org.beffroi.workbench.strategy.calendar.Scene.Placed;
import org.beffroi.workbench.strategy.model.calendar.CalendarView;
import org.beffroi.workbench.strategy.model.calendar.Entry;
import org.beffroi.workbench.strategy.page.CanvasPointer;
import org.beffroi.workbench.widget.Overlays;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** The pointer on the calendar: what it points at, takes, drags and drops. Belongs to the UI thread. */
final class CalendarPointer extends CanvasPointer {

    /** A hand that shakes does not drag. */
    private static final int SHAKE = 4;

    /** Height of the head of a day, which is told in full. */
    private static final int HEAD = 22;

    private final CalendarCanvas canvas;
    private final CalendarWords words;
    private final Deeds deeds;
    private Optional<Entry> pointed = Optional.empty();
    private Optional<Entry> dragged = Optional.empty();
    private Optional<Entry> pressed = Optional.empty();
    private Point grip;
    private Point hand = new Point(0, 0);

    CalendarPointer(CalendarCanvas canvas, CalendarWords words, Deeds deeds) {
        this.canvas = canvas;
        this.words = words;
        this.deeds = deeds;
    }

    void listen() {
        listenTo(canvas);
    }

    /** What it points at. */
    Optional<Entry> pointed() {
        return pointed;
    }

    boolean isDragging() {
        return dragged.isPresent();
    }

    /** The day over which something is dragged. */
    Optional<Cell> over() {
        return dragged.flatMap(entry -> canvas.scene().cellAt(hand.x, hand.y + canvas.top()));
    }

    /** Lets go of what it drags. */
    void letGo() {
        dragged = Optional.empty();
        pressed = Optional.empty();
    }

    /** Draws where something that is dragged would be dropped. */
    void draw(GC gc, Rectangle area) {
        Optional<Drop> to = dragged.flatMap(entry -> canvas.by().drop(canvas.scene(), hand.x, hand.y + canvas.top()));
        if (to.isEmpty()) {
            return;
        }
        String day = words.around().days().weekdayAndDay(to.get().day());
        String text = to.get()
                .time()
                .map(time -> words.around()
                        .ui()
                        .text("strategy.calendar.at", day, words.around().days().hour(time)))
                .orElse(day);
        Overlays.tag(gc, words.around().ui().look(), text, hand, area);
    }

    private void point(Optional<Entry> at) {
        if (!at.equals(pointed)) {
            pointed = at;
            canvas.setToolTipText(at.map(words::inFull).orElse(null));
            canvas.redraw();
        }
    }

    @Override
    protected void leave() {
        point(Optional.empty());
    }

    @Override
    protected void press(Event event) {
        canvas.forceFocus();
        if (event.button != 1) {
            return;
        }
        Scene scene = canvas.scene();
        int y = event.y + canvas.top();
        grip = new Point(event.x, event.y);
        pressed = scene.placedAt(event.x, y).map(Placed::entry);
        Optional<Scene.More> more = scene.moreAt(event.x, y);
        if (pressed.isPresent()) {
            canvas.take(pressed.get());
        } else if (more.isPresent()) {
            canvas.more(more.get());
        } else {
            canvas.takeNone(scene.cellAt(event.x, y));
        }
    }

    @Override
    protected void move(Event event) {
        hand = new Point(event.x, event.y);
        boolean far = grip != null && Math.abs(event.x - grip.x) + Math.abs(event.y - grip.y) > SHAKE;
        if (far && dragged.isEmpty() && deeds.canChange()) {
            dragged = pressed.filter(Entry::isItem);
            canvas.setToolTipText(null);
        }
        if (dragged.isPresent()) {
            canvas.redraw();
        } else {
            Optional<Entry> at =
                    canvas.scene().placedAt(event.x, event.y + canvas.top()).map(Placed::entry);
            point(at);
            if (at.isEmpty()) {
                background(event);
            }
        }
    }

    /** Over the head of a day it is told in full, with what the law says of it. */
    private void background(Event event) {
        String says = canvas.scene()
                .cellAt(event.x, event.y + canvas.top())
                .filter(cell -> event.y + canvas.top() < cell.place().y + HEAD)
                .map(cell -> words.inFull(cell.day(), canvas.showing()))
                .orElse(null);
        if (!Objects.equals(says, canvas.getToolTipText())) {
            canvas.setToolTipText(says);
        }
    }

    @Override
    protected void release(Event event) {
        Optional<Entry> dropped = dragged;
        dragged = Optional.empty();
        grip = null;
        pressed = Optional.empty();
        if (dropped.isPresent()) {
            canvas.by()
                    .drop(canvas.scene(), event.x, event.y + canvas.top())
                    .ifPresent(to -> deeds.move(dropped.get(), to));
        }
        canvas.redraw();
    }

    @Override
    protected void doubleClick(Event event) {
        Optional<Placed> at = canvas.scene().placedAt(event.x, event.y + canvas.top());
        if (at.isPresent()) {
            deeds.open(at.get().entry().about());
        } else if (canvas.scene().moreAt(event.x, event.y + canvas.top()).isEmpty()
                && canvas.showing().view() != CalendarView.LIST) {
            canvas.scene().cellAt(event.x, event.y + canvas.top()).ifPresent(cell -> deeds.add(cell.day()));
        }
    }
}
