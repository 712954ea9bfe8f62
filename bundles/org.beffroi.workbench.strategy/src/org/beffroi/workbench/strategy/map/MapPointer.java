package org.beffroi.workbench.strategy.map;

import java.util.Optional;
import org.beffroi.workbench.strategy.map.MapCanvas.Deeds;
import org.beffroi.workbench.strategy.map.MapPicture.Place;
import org.beffroi.workbench.strategy.page.CanvasPointer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** The pointer on the map: what it points at and takes, the map that it moves. Belongs to the UI thread. */
final class MapPointer extends CanvasPointer {

    /** A hand that shakes does not drag. */
    private static final int SHAKE = 3;

    private final MapCanvas canvas;
    private final MapWords words;
    private final Deeds deeds;
    private Place pointed;
    private Point grip;
    private boolean dragged;

    MapPointer(MapCanvas canvas, MapWords words, Deeds deeds) {
        this.canvas = canvas;
        this.words = words;
        this.deeds = deeds;
    }

    void listen() {
        listenTo(canvas);
        canvas.addListener(SWT.MouseVerticalWheel, event -> {
            event.doit = false;
            canvas.nearer(event.x, event.y, event.count > 0 ? MapCanvas.STEP : 1 / MapCanvas.STEP);
        });
    }

    /** What it points at; null for nothing. */
    Place pointed() {
        return pointed;
    }

    /** The map was drawn anew: what it pointed at is gone. */
    void pointNowhere() {
        pointed = null;
    }

    private Optional<Place> at(Event event) {
        return canvas.map().places().reversed().stream()
                .filter(place ->
                        place.holds(canvas.lens().x(event.x), canvas.lens().y(event.y)))
                .findFirst();
    }

    private void point(Place place) {
        if (place != pointed) {
            pointed = place;
            canvas.setToolTipText(place == null ? null : words.inFull(place.about()));
            canvas.redraw();
        }
    }

    @Override
    protected void doubleClick(Event event) {
        at(event).flatMap(Place::about).ifPresentOrElse(deeds::open, canvas::all);
    }

    @Override
    protected void leave() {
        point(null);
    }

    @Override
    protected void press(Event event) {
        canvas.forceFocus();
        if (event.button == 1) {
            grip = new Point(event.x, event.y);
            dragged = false;
        }
    }

    @Override
    protected void move(Event event) {
        if (grip == null) {
            point(at(event).orElse(null));
            return;
        }
        dragged |= Math.abs(event.x - grip.x) + Math.abs(event.y - grip.y) > SHAKE;
        if (dragged) {
            canvas.pan(event.x - grip.x, event.y - grip.y);
            grip = new Point(event.x, event.y);
        }
    }

    @Override
    protected void release(Event event) {
        if (grip != null && !dragged) {
            at(event).flatMap(Place::about).ifPresent(canvas::take);
        }
        grip = null;
        dragged = false;
    }
}
