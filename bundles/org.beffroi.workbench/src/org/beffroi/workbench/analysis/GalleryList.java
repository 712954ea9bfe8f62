package org.beffroi.workbench.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.workbench.analysis.model.Asked;
import org.beffroi.workbench.analysis.model.Gallery.Line;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Icons;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.AccessibleRows;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.Fitting;
import org.beffroi.workbench.widget.RowBox;
import org.beffroi.workbench.widget.ScrollThumb;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The analyses under their questions, and what was run before. Arrows walk, Enter or a click takes one in hand, the star at the
 * right or the key {@code *} makes a favourite. Belongs to the UI thread.
 */
public final class GalleryList extends Drawn {

    private static final int PAD = 12;
    private static final int STAR = 16;
    private static final int BAR = 8;
    private static final int WHEEL = 24;

    private final AccessibleRows told;
    private final Icons icons;
    private final Language language;
    private final int small;
    private final int normal;
    private List<Line> lines = List.of();
    private Optional<Asked> inHand = Optional.empty();
    private int selected = -1;
    private int pointed = -1;
    private int top;
    private Consumer<Asked> onOpen = asked -> {};
    private Consumer<String> onStar = id -> {};
    private Consumer<Asked> onPin = asked -> {};

    public GalleryList(Composite parent, Look look, Icons icons, Language language) {
        super(parent, look, SWT.NO_BACKGROUND, ACC.ROLE_LIST);
        this.icons = icons;
        this.language = language;
        GC gc = new GC(this);
        gc.setFont(look.small());
        small = gc.getFontMetrics().getHeight();
        gc.setFont(look.normal());
        normal = gc.getFontMetrics().getHeight();
        gc.dispose();
        addListener(SWT.MouseDown, event -> forceFocus());
        addListener(SWT.MouseUp, this::click);
        addListener(SWT.MouseMove, event -> point(lineAt(event.y)));
        addListener(SWT.MouseExit, event -> point(-1));
        addListener(SWT.MouseVerticalWheel, event -> scroll(top - event.count * WHEEL));
        addListener(SWT.Resize, event -> scroll(top));
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        told = AccessibleRows.of(
                this,
                AccessibleRows.Content.of(
                                () -> lines.size(),
                                () -> selected,
                                row -> spoken(lines.get(row)),
                                () -> RowBox.stacked(top, lines.size(), row -> height(lines.get(row)), getClientArea()))
                        .as(row -> lines.get(row) instanceof Line.Heading ? ACC.ROLE_LABEL : ACC.ROLE_LISTITEM));
    }

    /** Shows other lines. */
    public void show(List<Line> shown) {
        boolean same = shown.size() == lines.size();
        lines = List.copyOf(shown);
        selected = same ? selected : -1;
        pointed = -1;
        scroll(top);
    }

    /** The lines. */
    public List<Line> lines() {
        return lines;
    }

    /** Marks what is in hand. */
    public void mark(Optional<Asked> asked) {
        inHand = asked;
        redraw();
    }

    /** Told what is taken in hand. */
    public void onOpen(Consumer<Asked> listener) {
        onOpen = listener;
    }

    /** Told which analysis gets its star or loses it. */
    public void onStar(Consumer<String> listener) {
        onStar = listener;
    }

    /** Told which pin is taken out. */
    public void onPin(Consumer<Asked> listener) {
        onPin = listener;
    }

    /** Selects the first line that can be opened, or the next one from there. */
    public void walk(int by) {
        int at = selected;
        do {
            at += by;
        } while (at >= 0 && at < lines.size() && lines.get(at) instanceof Line.Heading);
        if (at < 0 || at >= lines.size()) {
            return;
        }
        selected = at;
        int from = yOf(at) - (at > 0 && lines.get(at - 1) instanceof Line.Heading ? height(lines.get(at - 1)) : 0);
        int to = yOf(at) + height(lines.get(at));
        int height = getClientArea().height;
        scroll(Math.clamp(top, Math.max(0, to - height), Math.max(from, to - height)));
        told.selected();
    }

    /** Takes the selected line in hand, or the first one. */
    public void open() {
        if (selected < 0) {
            walk(1);
        }
        if (selected >= 0) {
            open(lines.get(selected));
        }
    }

    private void open(Line line) {
        switch (line) {
            case Line.Entry entry -> onOpen.accept(Asked.of(entry.id()));
            case Line.Past past -> onOpen.accept(past.asked());
            case Line.Heading heading -> {
                // Nothing behind it.
            }
        }
    }

    @Override
    public String accessibleName() {
        return language.text("analyses.gallery");
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 240 : wHint, hHint == SWT.DEFAULT ? 400 : hHint);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        if (lines.isEmpty()) {
            gc.setFont(look().small());
            gc.setForeground(Look.colour(look().palette().secondary()));
            gc.drawText(language.text("analyses.none.fits"), PAD, PAD, true);
            return;
        }
        int y = -top;
        for (int i = 0; i < lines.size() && y < area.height; i++) {
            int height = height(lines.get(i));
            if (y + height > 0) {
                draw(gc, i, new Rectangle(0, y, area.width, height));
            }
            y += height;
        }
        drawBar(gc, area);
    }

    private void draw(GC gc, int index, Rectangle in) {
        Palette palette = look().palette();
        Line line = lines.get(index);
        if (line instanceof Line.Heading heading) {
            gc.setFont(look().smallStrong());
            gc.setForeground(Look.colour(palette.secondary()));
            gc.drawText(cut(gc, heading.text(), in.width - 2 * PAD), PAD, in.y + in.height - small - 3, true);
            return;
        }
        boolean held = isInHand(line);
        if (held || index == pointed || index == selected && isFocusControl()) {
            RGB fill = held ? palette.selected() : Palette.between(behind(), palette.selected(), 0.6);
            gc.setBackground(Look.colour(fill));
            gc.fillRoundRectangle(4, in.y + 1, in.width - BAR - 6, in.height - 2, 8, 8);
        }
        if (index == selected && isFocusControl()) {
            gc.setForeground(Look.colour(palette.accent()));
            gc.drawRoundRectangle(4, in.y + 1, in.width - BAR - 7, in.height - 3, 8, 8);
        }
        int room = in.width - 2 * PAD - STAR - BAR;
        // A name that is whole says more than one that is heavy.
        gc.setFont(held ? look().strong() : look().normal());
        gc.setFont(gc.textExtent(title(line)).x > room ? look().normal() : gc.getFont());
        gc.setForeground(Look.colour(palette.text()));
        gc.drawText(cut(gc, title(line), room), PAD, in.y + 5, true);
        gc.setFont(look().small());
        gc.setForeground(Look.colour(palette.secondary()));
        int y = in.y + 5 + normal;
        for (String words : beneath(gc, line)) {
            gc.drawText(words, PAD, y, true);
            y += small;
        }
        drawSign(gc, line, index, in);
    }

    private void drawSign(GC gc, Line line, int index, Rectangle in) {
        Palette palette = look().palette();
        boolean near = index == pointed || index == selected && isFocusControl();
        int x = in.width - BAR - PAD - STAR + 4;
        if (line instanceof Line.Entry entry && (entry.favourite() || near)) {
            RGB ink = entry.favourite() ? palette.accent() : palette.secondary();
            gc.drawImage(icons.image(Icon.STAR, ink), x, in.y + 5);
        } else if (line instanceof Line.Past past && past.pinned()) {
            gc.drawImage(icons.image(near ? Icon.CLOSE : Icon.PIN, palette.accent()), x, in.y + 5);
        }
    }

    private void drawBar(GC gc, Rectangle area) {
        int all = yOf(lines.size());
        ScrollThumb thumb = ScrollThumb.at(area.height, top, area.height, all);
        if (thumb.height() < area.height) {
            Palette palette = look().palette();
            gc.setBackground(Look.colour(Palette.between(palette.line(), palette.secondary(), hovered() ? 0.6 : 0.25)));
            gc.fillRoundRectangle(area.width - BAR + 1, thumb.top() + 2, BAR - 3, thumb.height() - 4, 5, 5);
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

    private String spoken(Line line) {
        return line instanceof Line.Heading heading ? heading.text() : language.text("chip", title(line), second(line));
    }

    /** What it answers, in two lines at most; what was run before, in one. */
    private List<String> beneath(GC gc, Line line) {
        int room = getClientArea().width - 2 * PAD - BAR;
        String text = second(line);
        if (line instanceof Line.Past || gc.textExtent(text).x <= room) {
            return List.of(cut(gc, text, room));
        }
        List<String> lines = Fitting.wrapped(text, room, words -> gc.textExtent(words).x);
        String rest = String.join(" ", lines.subList(1, lines.size()));
        return List.of(cut(gc, lines.getFirst(), room), cut(gc, rest, room));
    }

    private static String cut(GC gc, String text, int room) {
        return Fitting.cut(text, room, candidate -> gc.textExtent(candidate).x);
    }

    private int height(Line line) {
        if (line instanceof Line.Heading) {
            return small + 20;
        }
        GC gc = new GC(this);
        gc.setFont(look().small());
        int count = beneath(gc, line).size();
        gc.dispose();
        return normal + count * small + 11;
    }

    private int yOf(int index) {
        int y = 0;
        for (int i = 0; i < index; i++) {
            y += height(lines.get(i));
        }
        return y;
    }

    private int lineAt(int y) {
        int end = -top;
        for (int i = 0; i < lines.size(); i++) {
            end += height(lines.get(i));
            if (y < end) {
                return i;
            }
        }
        return -1;
    }

    private void scroll(int to) {
        top = Math.clamp(to, 0, Math.max(0, yOf(lines.size()) - getClientArea().height));
        redraw();
    }

    private void point(int line) {
        if (line != pointed) {
            pointed = line;
            boolean opens = line >= 0 && !(lines.get(line) instanceof Line.Heading);
            setCursor(opens ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            setToolTipText(opens ? second(lines.get(line)).replace("&", "&&") : null);
            redraw();
        }
    }

    private void click(Event event) {
        int at = lineAt(event.y);
        if (event.button != 1 || at < 0) {
            return;
        }
        selected = lines.get(at) instanceof Line.Heading ? selected : at;
        boolean onSign = event.x >= getClientArea().width - BAR - PAD - STAR;
        if (onSign && lines.get(at) instanceof Line.Entry entry) {
            onStar.accept(entry.id());
        } else if (onSign && lines.get(at) instanceof Line.Past past && past.pinned()) {
            onPin.accept(past.asked());
        } else {
            open(lines.get(at));
        }
        redraw();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> walk(1);
            case SWT.ARROW_UP -> walk(-1);
            case SWT.CR, SWT.KEYPAD_CR -> open();
            default -> {
                if (event.character == ' ') {
                    open();
                } else if (event.character == '*' && selected >= 0) {
                    star(lines.get(selected));
                } else if (event.keyCode == SWT.DEL
                        && selected >= 0
                        && lines.get(selected) instanceof Line.Past past
                        && past.pinned()) {
                    onPin.accept(past.asked());
                }
            }
        }
    }

    private void star(Line line) {
        if (line instanceof Line.Entry entry) {
            onStar.accept(entry.id());
        }
    }
}
