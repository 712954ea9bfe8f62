package org.beffroi.workbench.viewer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Network;
import org.beffroi.core.result.Places;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Scores;
import org.beffroi.core.result.Series;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.viewer.PictureCanvas.Way;
import org.beffroi.workbench.viewer.model.PeakTops;
import org.beffroi.workbench.viewer.model.Regions;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PopupMenu;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** A drawn result: its drawing, made anew for each size, and above a network a field to find a node in. */
final class PictureViewer implements Viewer {

    private static final int SERIES = 264;

    /** On a screen of 1366 by 768 what is said of a series, and what can be done with it, stands in sight below it. */
    private static final int LOW_SERIES = 200;

    /** A pane lower than this is that of such a screen. */
    private static final int LOW_PANE = 550;

    private static final int MAP = 440;
    private static final int ROW = 24;

    /** A layout of so many nodes takes long: it is made once, and looked at through the glass. */
    private static final int MANY = 500;

    /** Milliseconds after which a wait is told. */
    private static final int NOTICEABLE = 100;

    private final Result result;
    private final ViewerContext around;
    private final Composite whole;
    private final PictureCanvas canvas;
    private final Optional<Drawer> drawer;
    private final Optional<PeakTops> tops;
    private Optional<Drawings.Window> awaited = Optional.empty();
    private Runnable onHeight = () -> {};
    private Optional<PictureViewer> beside = Optional.empty();
    private int needed;

    PictureViewer(Composite parent, Result result, Way way, ViewerContext around) {
        this.result = result;
        this.around = around;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, 4).applyTo(whole);
        Language language = around.ui().language();
        tops = result instanceof Series series
                ? Optional.of(new PeakTops(series, language, around.days()))
                : Optional.empty();
        canvas = new PictureCanvas(whole, around.ui(), way);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.onDrillDown(around.deeds()::open);
        canvas.onStretch(this::draw);
        canvas.addListener(SWT.Resize, event -> resized());
        canvas.addListener(SWT.MenuDetect, this::menu);
        canvas.addListener(SWT.KeyDown, this::key);
        around.deeds().carry(canvas, canvas::hold);
        new WholeDoor(canvas, around.ui());
        if (result instanceof Network) {
            addFinding();
        }
        drawer = around.drawings()
                .map(drawings -> new Drawer(drawings, around.work(), around.ui().display(), this::drawn, this::failed));
        if (drawer.isEmpty()) {
            canvas.say(language.text("picture.nobody"));
        } else {
            canvas.getDisplay().timerExec(NOTICEABLE, this::sayAwaited);
        }
    }

    /** An empty frame would look as if there were nothing to draw. */
    private void sayAwaited() {
        String awaited = around.ui().text("picture.awaited");
        if (!canvas.isDisposed() && canvas.accessibleName().equals(awaited)) {
            canvas.say(awaited);
        }
    }

    private void addFinding() {
        Language language = around.ui().language();
        Composite line = new Composite(whole, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        line.moveAbove(canvas);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 0)
                .spacing(Look.GRID, 5)
                .applyTo(line);
        FramedText field = new FramedText(
                line, around.ui().look(), SWT.SINGLE, language.text("network.find"), language.text("network.find"));
        GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        place.widthHint = 240;
        field.control().setLayoutData(place);
        Label said = Look.styled(new Label(line, SWT.NONE), "secondary");
        said.setFont(around.ui().look().small());
        said.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.text().addListener(SWT.Modify, event -> {
            String typed = field.text().getText();
            int found = canvas.find(typed);
            said.setText(typed.isBlank() ? "" : language.counted("network.found", found));
        });
        field.onEnter(canvas::nextFound);
    }

    @Override
    public Composite control() {
        return whole;
    }

    @Override
    public Result result() {
        return result;
    }

    /** The canvas. */
    PictureCanvas canvas() {
        return canvas;
    }

    @Override
    public void onHeight(Runnable listener) {
        onHeight = listener;
    }

    @Override
    public Wish wish(int width) {
        return switch (result) {
            case Network network -> new Wish(MAP, true);
            case Places places -> new Wish(Math.max(needed, MAP), true);
            case Matrix matrix -> new Wish(Math.max(needed, ROW * (matrix.rows().size() + 2)), false);
            case Scores scores ->
                new Wish(Math.max(needed, ROW * (scores.scores().size() + 1)), false);
            default -> new Wish(Math.max(needed, series()), false);
        };
    }

    private int series() {
        for (Composite in = whole.getParent(); in != null; in = in.getParent()) {
            if (in instanceof ScrolledComposite pane) {
                int height = pane.getClientArea().height;
                return height > 0 && height < LOW_PANE ? LOW_SERIES : SERIES;
            }
        }
        return SERIES;
    }

    @Override
    public void refresh() {
        draw();
    }

    /** Once its canvas is gone it points nowhere: what stands beside it may go later, and be reached by the keyboard before. */
    @Override
    public void point(Optional<DrillDown> at) {
        if (canvas.isDisposed()) {
            return;
        }
        List<Drawings.Region> regions =
                canvas.shown().map(Drawings.Drawn::regions).orElse(List.of());
        canvas.select(IntStream.range(0, regions.size())
                .filter(i -> at.isPresent() && regions.get(i).drillDown().equals(at))
                .findFirst()
                .orElse(-1));
    }

    /** Before it is drawn nobody knows how far its axis goes. */
    @Override
    public void near(DrillDown at) {
        if (canvas.isDisposed()) {
            return;
        }
        Optional<Drawings.Window> wanted = tops.flatMap(peaks -> peaks.around(at));
        if (canvas.shown().isPresent()) {
            wanted.ifPresent(canvas::near);
        } else {
            awaited = wanted;
        }
    }

    /** Of a drawing that nothing brings nearer than its axis: places of the canvas are those of the picture. */
    @Override
    public void onPoint(Consumer<Optional<DrillDown>> listener) {
        canvas.addListener(
                SWT.MouseMove,
                event -> listener.accept(canvas.shown().flatMap(drawn -> {
                    OptionalInt at = new Regions(drawn.regions()).at(event.x, event.y);
                    return at.isPresent() ? drawn.regions().get(at.getAsInt()).drillDown() : Optional.empty();
                })));
        canvas.addListener(SWT.MouseExit, event -> listener.accept(Optional.empty()));
        canvas.addListener(
                SWT.KeyUp, event -> listener.accept(canvas.selectedRegion().flatMap(Drawings.Region::drillDown)));
    }

    /** Draws it to one scale with another, which does the same. */
    void levelWith(Optional<PictureViewer> other) {
        if (!beside.equals(other)) {
            beside = other;
            draw();
        }
    }

    private Optional<Drawings.Range> range() {
        return canvas.shown().flatMap(Drawings.Drawn::range);
    }

    private void resized() {
        boolean stays = result instanceof Network network && network.nodes().size() > MANY;
        if (!stays || canvas.shown().isEmpty()) {
            draw();
        }
    }

    private void draw() {
        if (canvas.isDisposed()) {
            return;
        }
        Rectangle area = canvas.getClientArea();
        if (area.width < 40 || area.height < 40) {
            return;
        }
        Result drawn = result instanceof Series series ? around.deeds().remarked(series) : result;
        drawer.ifPresent(by -> by.draw(
                drawn,
                new Drawings.Wishes(
                        area.width,
                        area.height,
                        around.ui().language().locale(),
                        around.days().zone(),
                        canvas.window(),
                        beside.flatMap(PictureViewer::range))));
    }

    private void drawn(Drawings.Drawn drawn) {
        if (canvas.isDisposed()) {
            return;
        }
        boolean ranges = !range().equals(drawn.range());
        canvas.show(tops.map(peaks -> peaks.on(drawn)).orElse(drawn));
        Optional<Drawings.Window> nearer = awaited;
        awaited = Optional.empty();
        nearer.ifPresent(canvas::near);
        if (ranges) {
            beside.ifPresent(PictureViewer::draw);
        }
        int height = (int) Math.ceil(drawn.picture().height());
        boolean fits = result instanceof Matrix || result instanceof Scores;
        // Bars that lie grow with their rows, whatever they stand for: none is cut at the foot.
        boolean grows = fits ? height != canvas.getSize().y : height > canvas.getSize().y;
        if (grows && height != needed) {
            needed = height;
            onHeight.run();
        }
    }

    private void failed(RuntimeException e) {
        if (!canvas.isDisposed()) {
            canvas.say(around.ui().text("picture.failed"));
        }
    }

    private boolean isOfTime() {
        return result instanceof Series series && series.across() instanceof Axis.Time;
    }

    private void menu(Event event) {
        Language language = around.ui().language();
        PopupMenu menu = new PopupMenu(canvas);
        int x = canvas.toControl(event.x, event.y).x;
        canvas.selectedRegion()
                .filter(region -> region.drillDown().isPresent())
                .ifPresent(region -> menu.item(language.text("picture.open"), canvas::openSelected));
        if (isOfTime()) {
            menu.item(language.text("remark.add"), () -> remark(x));
        }
        menu.item(language.text("picture.copy"), this::copy);
        if (canvas.isPart()) {
            menu.item(language.text("picture.whole"), canvas::whole);
        }
        menu.open(event);
    }

    /** The insert key writes a remark at what is in hand, Ctrl+C copies. */
    private void key(Event event) {
        if (event.keyCode == SWT.INSERT && isOfTime() && canvas.selectedX() >= 0) {
            remark(canvas.selectedX());
        } else if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
            copy();
        }
    }

    private void remark(int x) {
        OptionalDouble place = canvas.placeAt(x);
        if (place.isPresent()) {
            around.deeds().remark(place.getAsDouble());
        }
    }

    /** Puts the drawing on the clipboard, without what points at it. */
    @Override
    public void copy() {
        canvas.shown().ifPresent(drawn -> {
            Rectangle area = canvas.getClientArea();
            Image image = new Image(canvas.getDisplay(), area.width, area.height);
            GC gc = new GC(image);
            PicturePainter painter =
                    new PicturePainter(canvas.getDisplay(), around.ui().look());
            gc.setBackground(Look.colour(around.ui().look().palette().page()));
            gc.fillRectangle(area);
            painter.paint(gc, drawn.picture(), org.beffroi.workbench.viewer.model.PictureViewport.PLAIN, area);
            Clipboard clipboard = new Clipboard(canvas.getDisplay());
            clipboard.setContents(new Object[] {image.getImageData()}, new Transfer[] {ImageTransfer.getInstance()});
            clipboard.dispose();
            painter.dispose();
            gc.dispose();
            image.dispose();
        });
    }
}
