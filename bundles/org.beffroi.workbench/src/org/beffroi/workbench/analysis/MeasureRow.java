package org.beffroi.workbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.text.MeasureText;
import org.beffroi.core.result.text.ShareText;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.viewer.ViewerContext;
import org.beffroi.workbench.widget.AccessibleRows;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.RowBox;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The figures of a result side by side, each above what it is; a click or Enter leads to its mentions. */
final class MeasureRow extends Drawn {

    private static final int MOST = 6;
    private static final int FOCUS = 6;
    private static final int APART = 16;

    /** How far inside its control the first letter stands. */
    static final int INSET = FOCUS;

    private final Ui ui;
    private final List<Measure> measures;
    private final ViewerContext around;
    private final AccessibleRows told;
    private int pointed = -1;
    private int at;

    MeasureRow(Composite parent, ViewerContext around, List<Measure> measures) {
        super(parent, around.ui().look(), SWT.NONE, ACC.ROLE_LIST);
        this.ui = around.ui();
        this.measures = measures.subList(0, Math.min(MOST, measures.size()));
        this.around = around;
        addListener(SWT.MouseMove, event -> point(measureAt(event.x, event.y)));
        addListener(SWT.MouseExit, event -> point(-1));
        addListener(SWT.MouseDown, event -> forceFocus());
        addListener(SWT.MouseUp, event -> open(measureAt(event.x, event.y)));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MenuDetect, this::menu);
        around.deeds().carry(this, place -> hold(measureAt(place.x, place.y)));
        leaveByTab();
        told = AccessibleRows.of(
                this,
                AccessibleRows.Content.of(
                        () -> this.measures.size(), () -> at, row -> words(this.measures.get(row)), this::inSight));
    }

    private String words(Measure measure) {
        return ui.text("chip", label(measure), value(measure));
    }

    private List<RowBox> inSight() {
        List<Rectangle> places = places(getClientArea().width);
        return IntStream.range(0, places.size())
                .mapToObj(i -> new RowBox(i, places.get(i)))
                .toList();
    }

    private String value(Measure measure) {
        return new MeasureText(ui.language().locale()).value(measure);
    }

    private ShareText shares() {
        return new ShareText(ui.language().locale());
    }

    private String label(Measure measure) {
        if (measure.part().isPresent()) {
            return ui.text(
                    "measure.of.part",
                    measure.label(),
                    shares().basis(measure.part().get()));
        }
        Optional<String> range = new MeasureText(ui.language().locale()).range(measure);
        if (range.isPresent()) {
            return ui.text("measure.of.range", measure.label(), range.get());
        }
        return measure.share() && measure.base() > 0
                ? ui.text("measure.of", measure.label(), ui.language().number(measure.base()))
                : measure.label();
    }

    @Override
    public String accessibleName() {
        return String.join(". ", measures.stream().map(this::words).toList());
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 500 : wHint;
        Rectangle last = places(width).getLast();
        return new Point(width, last.y + last.height);
    }

    /** Where each stands: in as many columns as have room, so that rows line up. */
    private List<Rectangle> places(int width) {
        List<Point> sizes = sizes();
        int many = sizes.size();
        while (many > 1 && end(sizes, many, many) > width) {
            many--;
        }
        List<Rectangle> places = new ArrayList<>();
        for (Point size : sizes) {
            int row = places.size() / many;
            int x = end(sizes, many, places.size() % many);
            places.add(new Rectangle(x == 0 ? 0 : x + APART, row * (size.y + 4), size.x, size.y));
        }
        return places;
    }

    /** Where the first of so many columns end, each as wide as what stands in it. */
    private static int end(List<Point> sizes, int many, int columns) {
        int end = 0;
        for (int column = 0; column < columns; column++) {
            int widest = 0;
            for (int i = column; i < sizes.size(); i += many) {
                widest = Math.max(widest, sizes.get(i).x);
            }
            end += widest + (column == 0 ? 0 : APART);
        }
        return end;
    }

    private List<Point> sizes() {
        GC gc = new GC(this);
        List<Point> sizes = new ArrayList<>();
        for (Measure measure : measures) {
            gc.setFont(look().strong());
            Point value = gc.textExtent(value(measure));
            gc.setFont(look().small());
            Point label = gc.textExtent(label(measure));
            sizes.add(new Point(Math.max(value.x, label.x) + 2 * FOCUS, value.y + label.y + 6));
        }
        gc.dispose();
        return sizes;
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        List<Rectangle> places = places(area.width);
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            Rectangle in = places.get(i);
            boolean leads = measure.drillDown().isPresent();
            gc.setFont(look().strong());
            gc.setForeground(Look.colour(leads && i == pointed ? palette.accent() : palette.text()));
            gc.drawText(value(measure), in.x + FOCUS, in.y + 2, true);
            int below = in.y + 3 + gc.getFontMetrics().getHeight();
            gc.setFont(look().small());
            gc.setForeground(Look.colour(leads && i == pointed ? palette.accent() : palette.secondary()));
            gc.drawText(label(measure), in.x + FOCUS, below, true);
            if (isFocusControl() && i == at) {
                gc.setForeground(Look.colour(palette.accent()));
                gc.drawRoundRectangle(in.x, in.y, in.width - 1, in.height - 1, 8, 8);
            }
        }
    }

    private int measureAt(int x, int y) {
        List<Rectangle> places = places(getClientArea().width);
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    private void point(int measure) {
        if (measure != pointed) {
            pointed = measure;
            boolean leads = measure >= 0 && measures.get(measure).drillDown().isPresent();
            setCursor(leads ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            redraw();
        }
    }

    private void open(int measure) {
        Optional.of(measure)
                .filter(index -> index >= 0)
                .flatMap(index -> measures.get(index).drillDown())
                .ifPresent(around.deeds()::open);
    }

    private Optional<ViewerContext.Hold> hold(int measure) {
        return measure < 0
                ? Optional.empty()
                : Optional.of(measures.get(measure))
                        .map(one -> new ViewerContext.Hold(
                                one.drillDown(), Optional.of(new ViewerContext.Said.Figure(one.key()))));
    }

    /** Of the figure under the pointer, or of the one where the keyboard is. */
    private void menu(Event event) {
        Point place = toControl(event.x, event.y);
        int measure = event.detail == SWT.MENU_KEYBOARD ? at : measureAt(place.x, place.y);
        hold(measure).filter(hold -> around.deeds().keeps()).ifPresent(hold -> {
            PopupMenu menu = new PopupMenu(this);
            menu.item(ui.text("measure.digest"), () -> around.deeds().keep(this, hold));
            menu.open(event);
        });
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> at = Math.min(at + 1, measures.size() - 1);
            case SWT.ARROW_LEFT -> at = Math.max(at - 1, 0);
            case SWT.CR, SWT.KEYPAD_CR -> open(at);
            default -> {
                return;
            }
        }
        told.selected();
        redraw();
    }
}
