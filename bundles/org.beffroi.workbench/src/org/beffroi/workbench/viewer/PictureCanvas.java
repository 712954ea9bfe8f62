package org.beffroi.workbench.viewer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Drawings.Region;
import org.beffroi.core.result.DrillDown;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.viewer.model.Nearness;
import org.beffroi.workbench.viewer.model.Regions;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A drawing that answers: pointing explains, a double click or Enter opens what is behind, arrows walk, the wheel goes nearer.
 * Belongs to the UI thread.
 */
public final class PictureCanvas extends Drawn {

    /** How one goes nearer. */
    public enum Way {
        /** Not at all; what is pointed at in a drawing of many rows is explained close by. */
        STILL,
        ROWS,
        /** Along the horizontal axis, which is drawn anew. */
        ALONG,
        /** Around, as with a magnifying glass. */
        AROUND
    }

    private static final double STEP = 1.25;

    /** A hand that shakes does not drag. */
    private static final int SHAKE = 3;

    private final Ui ui;
    private final Way way;
    private final PicturePainter painter;
    private final CachedPicture held;
    private final Card card;
    private Optional<Drawings.Drawn> shown = Optional.empty();
    private Regions regions = new Regions(List.of());
    private final Nearness near = new Nearness();
    private List<Integer> marked = List.of();
    private int pointed = -1;
    private int selected = -1;
    private Point grip;
    private boolean dragged;
    private String instead = "";
    private Consumer<DrillDown> onDrillDown = drillDown -> {};
    private Runnable onStretch = () -> {};
    private Runnable onNearness = () -> {};
    private Runnable onLeave = () -> select(-1);

    public PictureCanvas(Composite parent, Ui ui, Way way) {
        super(parent, ui.look(), SWT.NO_BACKGROUND, ACC.ROLE_GRAPHIC);
        usually(400, 280);
        this.ui = ui;
        this.way = way;
        this.painter = new PicturePainter(getDisplay(), ui.look());
        this.held = new CachedPicture(this, painter);
        this.card = new Card(ui.look());
        addListener(SWT.Dispose, event -> {
            held.dispose();
            painter.dispose();
        });
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseExit, event -> point(-1));
        addListener(SWT.MouseDoubleClick, this::open);
        // On GTK the wheel goes to what scrolls around it unless it is taken here.
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        leaveByTab();
    }

    @Override
    protected Optional<String> accessibleValue() {
        return selectedRegion().map(Region::says);
    }

    /** Shows a drawing. */
    public void show(Drawings.Drawn drawn) {
        // A stretch drawn anew has other regions at other places.
        boolean same = shown.filter(
                        before -> before.regions().size() == drawn.regions().size())
                .isPresent();
        shown = Optional.of(drawn);
        regions = new Regions(drawn.regions());
        pointed = -1;
        selected = same ? selected : -1;
        drawn.plot().ifPresent(plot -> near.drawn(plot.window()));
        redraw();
    }

    /** Says something instead of a drawing. */
    public void say(String words) {
        shown = Optional.empty();
        instead = words;
        redraw();
    }

    /** What is drawn, empty before the first drawing. */
    public Optional<Drawings.Drawn> shown() {
        return shown;
    }

    /** The stretch of the axis that shall show, empty for all of it. */
    public Optional<Drawings.Window> window() {
        return near.window();
    }

    /** Told which drill-down is opened. */
    public void onDrillDown(Consumer<DrillDown> listener) {
        onDrillDown = listener;
    }

    /** Called when another stretch shall show. */
    public void onStretch(Runnable listener) {
        onStretch = listener;
    }

    /** Called at Escape where all of it shows: one goes back to where one came from. */
    public void onLeave(Runnable listener) {
        onLeave = listener;
    }

    /** Called each time that it is looked at from nearer or farther. */
    public void onNearness(Runnable listener) {
        onNearness = listener;
    }

    /** Whether a part of it shows, which {@link #whole} ends. */
    public boolean isPart() {
        return near.isPart();
    }

    /** The drawing takes the keyboard, whatever lies on it. */
    @Override
    public boolean setFocus() {
        return forceFocus();
    }

    /** The region in hand, empty where none is. */
    public Optional<Region> selectedRegion() {
        return selected >= 0 && selected < regions.all().size()
                ? Optional.of(regions.all().get(selected))
                : Optional.empty();
    }

    /** Where the horizontal axis stands under a place of the canvas, empty where there is none. */
    public OptionalDouble placeAt(int x) {
        return shown.flatMap(Drawings.Drawn::plot)
                .map(plot -> OptionalDouble.of(Nearness.place(plot, x)))
                .orElse(OptionalDouble.empty());
    }

    /** The middle of the region in hand, from the left; -1 where none is. */
    public int selectedX() {
        return selectedRegion()
                .map(region -> (int)
                        near.glass().screen(Regions.middle(region.outline())).x())
                .orElse(-1);
    }

    /** Rings the regions that speak of a text, and brings the first of them into the middle. */
    public int find(String text) {
        marked = regions.saying(text);
        redraw();
        return marked.size();
    }

    /** Takes the next of what was found in hand and brings it into the middle. */
    public void nextFound() {
        if (marked.isEmpty()) {
            return;
        }
        int at = marked.indexOf(selected);
        selected = marked.get((at + 1) % marked.size());
        Rectangle area = getClientArea();
        near.centred(Regions.middle(regions.all().get(selected).outline()), area.width, area.height);
        looked(false);
    }

    /** Selects a region, -1 for none. */
    public void select(int region) {
        selected = region;
        redraw();
        getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
    }

    /** Opens the drill-down of the region in hand. */
    public void openSelected() {
        selectedRegion().flatMap(Region::drillDown).ifPresent(onDrillDown);
    }

    @Override
    public String accessibleName() {
        return shown.map(drawn -> drawn.picture().alternative())
                .orElse(instead.isEmpty() ? ui.text("picture.awaited") : instead);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        if (shown.isEmpty()) {
            gc.setFont(look().normal());
            gc.setForeground(Look.colour(look().palette().secondary()));
            gc.drawText(instead, Look.MARGIN, Look.MARGIN, true);
            return;
        }
        Picture picture = shown.get().picture();
        if (CachedPicture.suits(picture)) {
            held.paint(gc, picture, near.glass(), area, behind());
        } else {
            painter.paint(gc, picture, near.glass(), area);
        }
        for (int found : marked) {
            ring(gc, found);
        }
        int spoken = pointed >= 0 && !dragged ? pointed : isFocusControl() || pointed >= 0 ? selected : -1;
        if (spoken >= 0 && spoken < regions.all().size()) {
            ring(gc, spoken);
            explain(gc, regions.all().get(spoken), area);
        } else if (selected >= 0 && selected < regions.all().size()) {
            ring(gc, selected);
        }
        if (isFocusControl()) {
            gc.setForeground(Look.colour(look().palette().accent()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
    }

    private void explain(GC gc, Region region, Rectangle area) {
        Shape.Point at = near.glass().screen(Regions.middle(region.outline()));
        int y = (int)
                (region.outline() instanceof Shape.Box box
                        ? near.glass().screen(new Shape.Point(0, box.y())).y()
                        : at.y());
        String hint = region.drillDown().isPresent() ? ui.text("picture.door") : "";
        card.draw(gc, region.says(), hint, (int) at.x(), way == Way.ROWS ? y : Math.max(y, area.height / 4), area);
    }

    private void ring(GC gc, int index) {
        new RegionRing(look(), near.glass()).draw(gc, regions.all().get(index));
    }

    private OptionalInt regionAt(int x, int y) {
        Shape.Point at = near.glass().picture(x, y);
        return regions.at(at.x(), at.y());
    }

    /**
     * What a hand takes at a place: what a region stands for; the whole where nothing is drawn to go along or around. Empty where
     * a drag moves the drawing.
     */
    Optional<ViewerContext.Hold> hold(Point place) {
        OptionalInt region = regionAt(place.x, place.y);
        Optional<ViewerContext.Hold> taken = region.isPresent()
                ? regions.all().get(region.getAsInt()).drillDown().map(ViewerContext.Hold::of)
                : Optional.empty();
        boolean moves = way == Way.AROUND
                || way == Way.ALONG
                        && shown.flatMap(Drawings.Drawn::plot)
                                .filter(plot -> place.y >= plot.box().y())
                                .isPresent();
        if (taken.isEmpty() && !moves && shown.isPresent()) {
            taken = Optional.of(ViewerContext.Hold.WHOLE);
        }
        if (taken.isPresent()) {
            grip = null;
        }
        return taken;
    }

    private void press(Event event) {
        forceFocus();
        if (event.button == 1) {
            grip = new Point(event.x, event.y);
            dragged = false;
        }
    }

    private void move(Event event) {
        boolean far = grip != null && Math.abs(event.x - grip.x) + Math.abs(event.y - grip.y) > SHAKE;
        if (grip == null || !far && !dragged) {
            point(regionAt(event.x, event.y).orElse(-1));
            return;
        }
        dragged = true;
        if (way == Way.AROUND) {
            near.movedAround(event.x - grip.x, event.y - grip.y);
            looked(false);
        } else if (way == Way.ALONG && shown.flatMap(Drawings.Drawn::plot).isPresent()) {
            looked(near.movedAlong(shown.get().plot().orElseThrow(), grip.x - event.x));
        }
        grip = new Point(event.x, event.y);
    }

    private void release(Event event) {
        if (grip != null && !dragged) {
            select(regionAt(event.x, event.y).orElse(-1));
        }
        grip = null;
        dragged = false;
    }

    private void open(Event event) {
        OptionalInt at = regionAt(event.x, event.y);
        if (at.isPresent()) {
            selected = at.getAsInt();
            openSelected();
        } else {
            whole();
        }
    }

    /** Shows a stretch of the axis alone. */
    public void near(Drawings.Window stretch) {
        looked(near.to(stretch));
    }

    /** Shows all of it again. */
    public void whole() {
        looked(near.whole());
    }

    private void wheel(Event event) {
        // With nothing to go nearer to, or farther from, the page around scrolls.
        boolean farthest = way == Way.ALONG && event.count < 0 && !isPart();
        if (way == Way.STILL || way == Way.ROWS || shown.isEmpty() || farthest) {
            return;
        }
        event.doit = false;
        nearer(event.x, event.y, event.count > 0 ? STEP : 1 / STEP);
    }

    private void nearer(int x, int y, double factor) {
        if (way == Way.AROUND) {
            near.around(x, y, factor);
            looked(false);
        } else if (way == Way.ALONG) {
            placeAt(x).ifPresent(place -> looked(near.along(place, factor)));
        }
    }

    /** @param anew whether another stretch of the axis is to be drawn */
    private void looked(boolean anew) {
        if (anew) {
            onStretch.run();
        }
        onNearness.run();
        redraw();
    }

    private void point(int region) {
        if (region != pointed) {
            pointed = region;
            setCursor(
                    region >= 0 && regions.all().get(region).drillDown().isPresent()
                            ? getDisplay().getSystemCursor(SWT.CURSOR_HAND)
                            : null);
            redraw();
        }
    }

    private void key(Event event) {
        Rectangle area = getClientArea();
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> select(regions.next(selected, 1, 0));
            case SWT.ARROW_LEFT -> select(regions.next(selected, -1, 0));
            case SWT.ARROW_DOWN -> select(regions.next(selected, 0, 1));
            case SWT.ARROW_UP -> select(regions.next(selected, 0, -1));
            case SWT.CR, SWT.KEYPAD_CR -> openSelected();
            // What one went to last is left first: the part that shows, then what is in hand.
            case SWT.ESC -> (isPart() ? (Runnable) this::whole : onLeave).run();
            case SWT.KEYPAD_ADD -> nearer(area.width / 2, area.height / 2, STEP);
            case SWT.KEYPAD_SUBTRACT -> nearer(area.width / 2, area.height / 2, 1 / STEP);
            default -> {
                if (event.character == '+' || event.character == '-') {
                    nearer(area.width / 2, area.height / 2, event.character == '+' ? STEP : 1 / STEP);
                } else if (event.character == '0') {
                    whole();
                }
            }
        }
    }
}
