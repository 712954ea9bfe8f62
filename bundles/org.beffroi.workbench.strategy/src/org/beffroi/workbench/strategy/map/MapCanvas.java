package org.beffroi.workbench.strategy.map;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.picture.Picture;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.strategy.map.MapPicture.Place;
import org.beffroi.workbench.strategy.model.map.MapViewport;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.viewer.PicturePainter;
import org.beffroi.workbench.viewer.model.PictureViewport;
import org.beffroi.workbench.widget.AccessibleRows;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.RowBox;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Composite;

/**
 * The map itself. Arrows walk along the tree, Enter or a double click opens, the wheel or plus and minus look nearer, a hand or
 * Ctrl and the arrows move it, 0 shows all. Belongs to the UI thread.
 */
public final class MapCanvas extends Drawn {

    /** What the map asks for. */
    interface Deeds {
        void take(EObject element);

        void open(EObject element);
    }

    static final double STEP = 1.2;

    private final AccessibleRows told;
    private final MapWords words;
    private final MapBoxes boxes;
    private final PicturePainter painter;
    private final Deeds deeds;
    private final MapLettering lettering;
    private final MapPointer hand;
    private Strategy strategy;
    private boolean aligned;
    private MapPicture map;
    private MapViewport lens;
    private MapViewport still;
    private boolean whole;
    private Runnable onExtent = () -> {};
    private EObject selected;

    MapCanvas(Composite parent, MapWords words, Deeds deeds) {
        super(parent, words.around().ui().look(), SWT.NO_BACKGROUND, ACC.ROLE_TREE);
        usually(600, 400);
        this.words = words;
        this.deeds = deeds;
        painter = new PicturePainter(getDisplay(), words.around().ui().look());
        lettering = new MapLettering(this, painter);
        boxes = new MapBoxes(words, lettering);
        addListener(SWT.Dispose, event -> painter.dispose());
        addListener(SWT.Resize, event -> resized());
        hand = new MapPointer(this, words, deeds);
        hand.listen();
        addListener(SWT.KeyDown, new MapKeys(this, deeds)::key);
        leaveByTab();
        told = AccessibleRows.of(
                this,
                AccessibleRows.Content.of(
                                () -> elements().size(),
                                () -> elements().indexOf(selected),
                                row -> words.inFull(Optional.of(elements().get(row))),
                                this::inSight)
                        .as(row -> ACC.ROLE_TREEITEM));
    }

    /** Draws the objectives of a strategy anew. */
    void show(Strategy now, boolean beside) {
        strategy = now;
        aligned = beside;
        words.count();
        drawAnew();
    }

    /** As a tree, or, where all of it is looked at, in columns that fill the screen. */
    private void drawAnew() {
        if (strategy == null) {
            return;
        }
        Rectangle area = getClientArea();
        map = whole && !aligned
                ? MapPicture.wrapped(strategy, words, boxes, Math.max(1, area.width), Math.max(1, area.height))
                : MapPicture.of(strategy, aligned, words, boxes);
        lettering.rest();
        hand.pointNowhere();
        redraw();
    }

    /** Takes an element in hand, where it has a box. */
    void select(EObject element) {
        selected = element;
        reveal();
    }

    /** The elements that have a box. */
    public List<EObject> elements() {
        return map == null
                ? List.of()
                : map.places().stream()
                        .map(Place::about)
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** Where an element's box is on the screen, empty where it has none. */
    public Optional<Rectangle> placeOf(EObject element) {
        layOut();
        return map.of(element)
                .map(place -> new Rectangle(
                        (int) (place.x() * lens.scale() + lens.dx()),
                        (int) (place.y() * lens.scale() + lens.dy()),
                        (int) (place.width() * lens.scale()),
                        (int) (place.height() * lens.scale())));
    }

    /** What is drawn. */
    MapPicture map() {
        return map;
    }

    /** The element in hand; null for none. */
    EObject selected() {
        return selected;
    }

    /** How it is looked at. */
    public MapViewport lens() {
        layOut();
        return lens;
    }

    /** Shows all of it. */
    public void all() {
        extent(true);
    }

    /** Back to where it begins, wide. */
    void wide() {
        extent(false);
    }

    /** The whole map as an image, so many times its size; whoever asks disposes of nothing. */
    ImageData image(int times) {
        Picture picture = map.picture();
        int margin = 16;
        Image image = new Image(
                getDisplay(),
                (int) Math.ceil(picture.width() + 2 * margin) * times,
                (int) Math.ceil(picture.height() + 2 * margin) * times);
        GC gc = new GC(image);
        gc.setAntialias(SWT.ON);
        gc.setBackground(Look.colour(look().palette().page()));
        gc.fillRectangle(image.getBounds());
        Transform near = new Transform(getDisplay());
        near.scale(times, times);
        near.translate(margin, margin);
        gc.setTransform(near);
        painter.paint(gc, picture, PictureViewport.PLAIN, bounds(picture));
        gc.setTransform(null);
        near.dispose();
        gc.dispose();
        ImageData data = image.getImageData(100);
        image.dispose();
        return data;
    }

    private static Rectangle bounds(Picture picture) {
        return new Rectangle(0, 0, (int) Math.ceil(picture.width()), (int) Math.ceil(picture.height()));
    }

    @Override
    public String accessibleName() {
        return words.text("strategy.map.alternative");
    }

    private void layOut() {
        if (lens == null) {
            Rectangle area = getClientArea();
            double width = map.picture().width();
            lens = whole
                    ? MapViewport.all(width, map.picture().height(), Math.max(1, area.width), Math.max(1, area.height))
                    : MapViewport.wide(width, Math.max(1, area.width));
            still = lens;
        }
    }

    /** One that nobody has moved fits again. */
    private void resized() {
        if (Objects.equals(lens, still)) {
            lens = null;
            if (whole) {
                drawAnew();
            }
        }
    }

    private void extent(boolean all) {
        whole = all;
        lens = null;
        drawAnew();
        onExtent.run();
    }

    /** Told when all of it is looked at, or no more. */
    void onExtent(Runnable listener) {
        onExtent = listener;
    }

    /** True where all of it is looked at. */
    boolean isWhole() {
        return whole;
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        if (map == null) {
            return;
        }
        layOut();
        Transform near = new Transform(getDisplay());
        near.translate((float) lens.dx(), (float) lens.dy());
        near.scale((float) lens.scale(), (float) lens.scale());
        gc.setTransform(near);
        Rectangle seen = new Rectangle(
                (int) Math.floor(lens.x(0)),
                (int) Math.floor(lens.y(0)),
                (int) Math.ceil(area.width / lens.scale()) + 2,
                (int) Math.ceil(area.height / lens.scale()) + 2);
        painter.paint(gc, map.picture(), PictureViewport.PLAIN, seen);
        served(gc);
        ring(gc);
        gc.setTransform(null);
        near.dispose();
        if (isFocusControl()) {
            gc.setForeground(Look.colour(look().palette().accent()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
    }

    /** The other objectives that the action in hand serves. */
    private void served(GC gc) {
        if (!(selected instanceof Action action)) {
            return;
        }
        Optional<Place> from = map.of(action);
        gc.setForeground(Look.colour(look().palette().accent()));
        gc.setLineStyle(SWT.LINE_DASH);
        gc.setLineWidth(2);
        for (EObject objective : action.getObjectives()) {
            Optional<Place> to = map.of(objective);
            if (from.isPresent() && to.isPresent()) {
                gc.drawLine(
                        (int) (to.get().x() + to.get().width()),
                        (int) to.get().middle(),
                        (int) from.get().x(),
                        (int) from.get().middle());
            }
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }

    private void ring(GC gc) {
        for (Place place : map.places()) {
            boolean is = selected != null && place.about().orElse(null) == selected;
            if (is || place == hand.pointed()) {
                gc.setForeground(Look.colour(look().palette().accent()));
                gc.setLineWidth(is ? 2 : 1);
                gc.drawRectangle(
                        (int) place.x() - 1, (int) place.y() - 1, (int) place.width() + 2, (int) place.height() + 2);
                gc.setLineWidth(1);
            }
        }
    }

    /** Takes an element in hand. */
    void take(EObject element) {
        selected = element;
        deeds.take(element);
        told.selected();
        redraw();
    }

    /** Nearer, or farther below 1, around a place of the screen. */
    void nearer(int x, int y, double factor) {
        layOut();
        lens = lens.zoomed(x, y, factor);
        redraw();
    }

    /** Moves the map over the screen. */
    void pan(int x, int y) {
        layOut();
        lens = lens.moved(x, y);
        redraw();
    }

    /** Takes an element in hand and brings it into sight. */
    void reach(EObject element) {
        take(element);
        reveal();
    }

    private void reveal() {
        if (map != null && selected != null && lens != null) {
            Rectangle area = getClientArea();
            map.of(selected)
                    .ifPresent(place -> lens =
                            lens.showing(place.x(), place.y(), place.width(), place.height(), area.width, area.height));
        }
        redraw();
    }

    private List<RowBox> inSight() {
        Rectangle area = getClientArea();
        List<EObject> all = elements();
        return java.util.stream.IntStream.range(0, all.size())
                .mapToObj(i -> placeOf(all.get(i)).map(at -> new RowBox(i, at)))
                .flatMap(Optional::stream)
                .filter(box -> box.area().intersects(area))
                .toList();
    }
}
