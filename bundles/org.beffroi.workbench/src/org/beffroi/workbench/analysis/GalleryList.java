package org.beffroi.workbench.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.analysis.model.Gallery.Line;
import org.beffroi.workbench.list.DrawnList;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The analyses under their questions, and what was run before. What an analysis answers stands beneath the one in hand and, once
 * somebody looks for one, beneath all that are left; the others have it as a tip, so that the questions are read at a glance. Arrows walk, Enter or a click takes one in hand, the star at the
 * right or the key {@code *} makes a favourite. Belongs to the UI thread.
 */
public final class GalleryList extends DrawnList {

    private static final int PAD = 12;
    private static final int MOST_LINES = 4;
    private static final int STAR = 16;

    private final Ui ui;
    private final int small;
    private final int normal;
    private List<Line> lines = List.of();
    private List<List<String>> beneath = List.of();
    private boolean sought;
    private Optional<AnalysisRequest> inHand = Optional.empty();
    private Consumer<AnalysisRequest> onOpen = asked -> {};
    private Consumer<String> onStar = id -> {};
    private Consumer<AnalysisRequest> onPin = asked -> {};

    public GalleryList(Composite parent, Ui ui) {
        super(parent, ui.look(), ACC.ROLE_LIST, new Point(240, 400));
        this.ui = ui;
        GC gc = new GC(this);
        gc.setFont(ui.look().small());
        small = gc.getFontMetrics().getHeight();
        gc.setFont(ui.look().normal());
        normal = gc.getFontMetrics().getHeight();
        gc.dispose();
    }

    /**
     * Shows other lines.
     *
     * @param byWords whether they are those that fit words which somebody typed
     */
    public void show(List<Line> shown, boolean byWords) {
        boolean same = shown.size() == lines.size();
        lines = List.copyOf(shown);
        sought = byWords;
        renew();
        mark(same ? selection() : -1);
    }

    /** The lines. */
    public List<Line> lines() {
        return lines;
    }

    /** Marks what is in hand, and brings it into sight. */
    public void mark(Optional<AnalysisRequest> asked) {
        if (!asked.equals(inHand)) {
            inHand = asked;
            renew();
            lines.stream().filter(this::isInHand).findFirst().ifPresent(line -> reveal(lines.indexOf(line)));
        }
    }

    /** Told what is taken in hand. */
    public void onOpen(Consumer<AnalysisRequest> listener) {
        onOpen = listener;
    }

    /** Told which analysis gets its star or loses it. */
    public void onStar(Consumer<String> listener) {
        onStar = listener;
    }

    /** Told which pin is taken out. */
    public void onPin(Consumer<AnalysisRequest> listener) {
        onPin = listener;
    }

    /** Takes the selected line in hand, or the first one. */
    public void open() {
        if (selection() < 0) {
            walk(1);
        }
        if (selection() >= 0) {
            open(lines.get(selection()));
        }
    }

    private void open(Line line) {
        switch (line) {
            case Line.Entry entry -> onOpen.accept(AnalysisRequest.of(entry.id()));
            case Line.Past past -> onOpen.accept(past.asked());
            case Line.Heading heading -> {
                // Nothing behind it.
            }
        }
    }

    @Override
    public String accessibleName() {
        return ui.text("analyses.gallery");
    }

    @Override
    protected int count() {
        return lines.size();
    }

    @Override
    protected int height(int row) {
        return isChoice(row) ? normal + beneath.get(row).size() * small + 11 : small + 20;
    }

    @Override
    protected boolean isChoice(int row) {
        return !(lines.get(row) instanceof Line.Heading);
    }

    @Override
    protected String words(int row) {
        Line line = lines.get(row);
        return line instanceof Line.Heading heading ? heading.text() : ui.text("chip", title(line), second(line));
    }

    @Override
    protected String name(int row) {
        return title(lines.get(row));
    }

    @Override
    protected boolean leads(int row) {
        return true;
    }

    @Override
    protected Optional<String> tip(int row) {
        return Optional.of(second(lines.get(row)));
    }

    @Override
    protected void opened(int row) {
        open(lines.get(row));
    }

    @Override
    protected void lay(GC gc, int width) {
        gc.setFont(look().small());
        beneath = lines.stream()
                .map(line -> saysMore(line) ? beneath(gc, line, width - 2 * PAD) : List.<String>of())
                .toList();
    }

    @Override
    protected void drawEmpty(GC gc, Rectangle area) {
        gc.setFont(look().small());
        gc.setForeground(Look.colour(look().palette().secondary()));
        gc.drawText(ui.text("analyses.none.fits"), PAD, PAD, true);
    }

    @Override
    protected void drawRow(GC gc, Rectangle in, int index, Manner manner) {
        Palette palette = look().palette();
        Line line = lines.get(index);
        if (line instanceof Line.Heading heading) {
            gc.setFont(look().smallStrong());
            gc.setForeground(Look.colour(palette.secondary()));
            gc.drawText(cut(gc, heading.text(), in.width - 2 * PAD), PAD, in.y + in.height - small - 3, true);
            return;
        }
        boolean held = isInHand(line);
        boolean ringed = manner.selected() && manner.focused();
        boolean near = manner.pointed() || ringed;
        if (held || near) {
            RGB fill = held ? palette.selected() : Palette.between(behind(), palette.selected(), 0.6);
            gc.setBackground(Look.colour(fill));
            gc.fillRoundRectangle(4, in.y + 1, in.width - 6, in.height - 2, 8, 8);
        }
        if (ringed) {
            gc.setForeground(Look.colour(palette.accent()));
            gc.drawRoundRectangle(4, in.y + 1, in.width - 7, in.height - 3, 8, 8);
        }
        int room = in.width - 2 * PAD - STAR;
        // A name that is whole says more than one that is heavy.
        gc.setFont(held ? look().strong() : look().normal());
        gc.setFont(gc.textExtent(title(line)).x > room ? look().normal() : gc.getFont());
        gc.setForeground(Look.colour(palette.text()));
        gc.drawText(cut(gc, title(line), room), PAD, in.y + 5, true);
        gc.setFont(look().small());
        gc.setForeground(Look.colour(palette.secondary()));
        int y = in.y + 5 + normal;
        for (String words : beneath.get(index)) {
            gc.drawText(words, PAD, y, true);
            y += small;
        }
        drawSign(gc, line, near, in);
    }

    private void drawSign(GC gc, Line line, boolean near, Rectangle in) {
        Palette palette = look().palette();
        int x = in.width - PAD - STAR + 4;
        if (line instanceof Line.Entry entry && (entry.favourite() || near)) {
            RGB ink = entry.favourite() ? palette.accent() : palette.secondary();
            gc.drawImage(ui.icons().image(Icon.STAR, ink), x, in.y + 5);
        } else if (line instanceof Line.Past past && past.pinned()) {
            gc.drawImage(ui.icons().image(near ? Icon.CLOSE : Icon.PIN, palette.accent()), x, in.y + 5);
        }
    }

    private boolean isInHand(Line line) {
        return switch (line) {
            case Line.Entry entry ->
                inHand.filter(asked -> asked.analysis().equals(entry.id())).isPresent();
            case Line.Past past ->
                past.pinned() && inHand.filter(past.asked()::equals).isPresent();
            case Line.Heading heading -> false;
        };
    }

    private boolean saysMore(Line line) {
        return sought || line instanceof Line.Past || isInHand(line);
    }

    private static String title(Line line) {
        return switch (line) {
            case Line.Entry entry -> entry.title();
            case Line.Past past -> past.title();
            case Line.Heading heading -> heading.text();
        };
    }

    private static String second(Line line) {
        return switch (line) {
            case Line.Entry entry -> entry.answers();
            case Line.Past past -> past.words();
            case Line.Heading heading -> "";
        };
    }

    /** What it answers, whole in almost every width; what was run before, in one line. */
    private static List<String> beneath(GC gc, Line line, int room) {
        String text = second(line);
        if (line instanceof Line.Past || gc.textExtent(text).x <= room) {
            return List.of(cut(gc, text, room));
        }
        return TextFit.wrapped(text, room, MOST_LINES, words -> gc.textExtent(words).x);
    }

    private static String cut(GC gc, String text, int room) {
        return TextFit.cut(text, room, candidate -> gc.textExtent(candidate).x);
    }

    @Override
    protected void clicked(int at, Event event) {
        boolean onSign = event.x >= getClientArea().width - bar() - PAD - STAR;
        if (onSign && lines.get(at) instanceof Line.Entry entry) {
            onStar.accept(entry.id());
        } else if (onSign && lines.get(at) instanceof Line.Past past && past.pinned()) {
            onPin.accept(past.asked());
        } else {
            open(lines.get(at));
        }
        redraw();
    }

    @Override
    protected boolean takes(Event event) {
        int at = selection();
        boolean stars = event.character == '*';
        boolean takesOut = event.keyCode == SWT.DEL;
        if (at >= 0 && stars) {
            star(lines.get(at));
        } else if (at >= 0 && takesOut && lines.get(at) instanceof Line.Past past && past.pinned()) {
            onPin.accept(past.asked());
        } else if (at < 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            open();
        } else {
            return stars || takesOut;
        }
        return true;
    }

    private void star(Line line) {
        if (line instanceof Line.Entry entry) {
            onStar.accept(entry.id());
        }
    }
}
