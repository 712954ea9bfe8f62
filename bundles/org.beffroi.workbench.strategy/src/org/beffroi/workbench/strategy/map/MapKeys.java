package org.beffroi.workbench.strategy.map;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.workbench.strategy.map.MapCanvas.Deeds;
import org.beffroi.workbench.strategy.map.MapPicture.Place;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** The map by keyboard. */
record MapKeys(MapCanvas canvas, Deeds deeds) {

    private static final int FAR = 64;

    void key(Event event) {
        boolean pan = (event.stateMask & SWT.MOD1) != 0;
        Rectangle area = canvas.getClientArea();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> arrow(pan, -1, 0);
            case SWT.ARROW_RIGHT -> arrow(pan, 1, 0);
            case SWT.ARROW_UP -> arrow(pan, 0, -1);
            case SWT.ARROW_DOWN -> arrow(pan, 0, 1);
            case SWT.PAGE_UP -> canvas.pan(0, area.height / 2);
            case SWT.PAGE_DOWN -> canvas.pan(0, -area.height / 2);
            case SWT.HOME -> canvas.wide();
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (canvas.selected() != null) {
                    deeds.open(canvas.selected());
                }
            }
            case SWT.KEYPAD_ADD -> canvas.nearer(area.width / 2, area.height / 2, MapCanvas.STEP);
            case SWT.KEYPAD_SUBTRACT -> canvas.nearer(area.width / 2, area.height / 2, 1 / MapCanvas.STEP);
            default -> {
                if (event.character == '+' || event.character == '-') {
                    canvas.nearer(
                            area.width / 2,
                            area.height / 2,
                            event.character == '+' ? MapCanvas.STEP : 1 / MapCanvas.STEP);
                } else if (event.character == '0') {
                    canvas.all();
                }
            }
        }
    }

    private void arrow(boolean pan, int x, int y) {
        if (pan) {
            canvas.pan(-x * FAR, -y * FAR);
        } else {
            walk(x, y);
        }
    }

    /** To what it hangs on, to the first beneath it, or to its neighbour on the same level. */
    private void walk(int x, int y) {
        List<Place> places = canvas.map().places();
        Optional<Place> now =
                canvas.selected() == null ? Optional.empty() : canvas.map().of(canvas.selected());
        if (now.isEmpty()) {
            places.stream().flatMap(place -> place.about().stream()).findFirst().ifPresent(canvas::reach);
            return;
        }
        Place at = now.get();
        Optional<Place> to;
        if (x < 0) {
            to = at.parent() < 0 ? Optional.empty() : Optional.of(places.get(at.parent()));
        } else if (x > 0) {
            int index = places.indexOf(at);
            to = places.stream().filter(place -> place.parent() == index).findFirst();
        } else {
            List<Place> level =
                    places.stream().filter(place -> place.level() == at.level()).toList();
            int next = level.indexOf(at) + y;
            to = next < 0 || next >= level.size() ? Optional.empty() : Optional.of(level.get(next));
        }
        to.flatMap(Place::about)
                .filter(each -> !Objects.equals(each, canvas.selected()))
                .ifPresent(canvas::reach);
    }
}
