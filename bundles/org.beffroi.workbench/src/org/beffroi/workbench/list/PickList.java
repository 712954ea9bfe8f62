package org.beffroi.workbench.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.RowBox;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A short list to pick from, by pointer or keyboard; the field above it may keep the keyboard and hand on the arrows.
 *
 * @param <T> what is picked
 */
public final class PickList<T> extends DrawnList {

    /** The least height of a line, in points. */
    private static final int LINE = 28;

    private static final int AROUND = 8;
    private static final int BENEATH_HEADING = 5;

    /** Width of the sign of the line that holds now. */
    private static final int TICK = 12;

    /**
     * One line.
     *
     * @param value what is picked
     * @param text the words
     * @param beside quiet words at the right: a key, a count; may be empty
     * @param group the heading under which it stands with those before and after it that have the same; empty for none
     * @param kind what it is, told to screen readers where nothing beside it shows it; may be empty
     * @param gist quiet words beneath, where the words alone say little; may be empty
     */
    public record Item<T>(T value, String text, String beside, String group, String kind, String gist) {

        /** One whose words are enough. */
        public Item(T value, String text, String beside, String group, String kind) {
            this(value, text, beside, group, kind, "");
        }

        /** One whose words say what it is. */
        public Item(T value, String text, String beside, String group) {
            this(value, text, beside, group, "");
        }

        /** One under no heading. */
        public Item(T value, String text, String beside) {
            this(value, text, beside, "");
        }
    }

    /** What stands in a row: a line to pick, or the words of a heading. */
    private record Line<T>(Optional<Item<T>> item, String words) {}

    private final String name;
    private final int lines;
    private final int line;
    private final int gist;
    private String empty = "";
    private List<Item<T>> items = List.of();
    private List<Line<T>> rows = List.of();
    private Consumer<T> onPick = value -> {};
    private Predicate<T> ticked = value -> false;
    private Predicate<T> apart = value -> false;
    private Predicate<T> making = value -> false;
    private String tick = "";

    /**
     * @param name what the list is called by a screen reader
     * @param lines how many are shown at most
     */
    public PickList(Composite parent, Look look, String name, int lines) {
        super(parent, look, ACC.ROLE_LIST, new Point(300, LINE));
        this.name = name;
        this.lines = lines;
        this.line = Math.max(LINE, extent("X", look.normal()).y + AROUND);
        this.gist = extent("X", look.small()).y + 2;
    }

    /**
     * Ticks the line that holds now.
     *
     * @param spoken what a screen reader says of it
     */
    public void tick(Predicate<T> now, String spoken) {
        ticked = now;
        tick = spoken;
    }

    /** Sets lines apart from those before them by a thin line. */
    public void setApart(Predicate<T> others) {
        apart = others;
    }

    /** Says which lines make something new rather than take what is there: their words have the colour of what can be done. */
    public void setMaking(Predicate<T> news) {
        making = news;
    }

    /** Shows other lines under their headings, the first one selected. */
    public void show(List<Item<T>> shown) {
        items = List.copyOf(shown);
        rows = new ArrayList<>();
        String group = "";
        for (Item<T> item : items) {
            if (!item.group().equals(group) && !item.group().isEmpty()) {
                rows.add(new Line<>(Optional.empty(), item.group()));
            }
            group = item.group();
            rows.add(new Line<>(Optional.of(item), words(item)));
        }
        if (rows.isEmpty() && !empty.isEmpty()) {
            rows.add(new Line<>(Optional.empty(), empty));
        }
        int first = 0;
        while (first < rows.size() && !isChoice(first)) {
            first++;
        }
        restart(first < rows.size() ? first : -1);
    }

    /** Says that in the place of lines where there are none. */
    public void whenEmpty(String words) {
        empty = words;
    }

    /** Selects the line with that value; nobody is told. */
    public void choose(T value) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).item().filter(item -> item.value().equals(value)).isPresent()) {
                mark(row);
            }
        }
    }

    /** Selects nothing, until one walks. */
    public void unselect() {
        mark(-1);
    }

    /** The lines. */
    public List<Item<T>> items() {
        return items;
    }

    /** The selected line, empty in an empty list. */
    public Optional<Item<T>> selected() {
        int at = selection();
        return at < 0 || at >= rows.size() ? Optional.empty() : rows.get(at).item();
    }

    /** Told what is picked. */
    public void onPick(Consumer<T> listener) {
        onPick = listener;
    }

    /** Picks the selected line. */
    public void pick() {
        selected().ifPresent(item -> onPick.accept(item.value()));
    }

    /** Walks by a key that a field handed on; true where it was one of the list's. Home and End stay the field's. */
    public boolean walk(Event event) {
        return event.keyCode != SWT.HOME && event.keyCode != SWT.END && walks(event);
    }

    @Override
    protected int bar() {
        int room = getSize().y == 0 ? lines * line : Math.min(lines * line, getSize().y);
        return tall() > room ? BAR : 0;
    }

    /** Width of its widest line with what stands beside it or beneath, in points. */
    public int widest() {
        return items.stream().mapToInt(this::wide).max().orElse(0) + 2 * Look.GRID + bar();
    }

    private int wide(Item<T> item) {
        int beside = item.beside().isEmpty() ? 0 : extent(item.beside(), look().small()).x + 3 * Look.GRID;
        int beneath = item.gist().isEmpty() ? 0 : extent(item.gist(), look().small()).x;
        return Math.max(extent(item.text(), look().normal()).x + beside, beneath);
    }

    @Override
    public String accessibleName() {
        return name;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 300 : wHint, Math.clamp(tall(), line, lines * line));
    }

    /** Where the last line that shows ends, in points. */
    public int end() {
        List<RowBox> boxes = inSight();
        return boxes.isEmpty() ? 0 : boxes.getLast().area().y + boxes.getLast().area().height;
    }

    /** The room under the last line that shows whole, while there are more; in points. */
    int surplus() {
        int room = getClientArea().height;
        return tall() <= room || end() == 0 ? 0 : Math.max(0, room - end());
    }

    private int tall() {
        return IntStream.range(0, rows.size()).map(this::height).sum();
    }

    @Override
    protected int count() {
        return rows.size();
    }

    @Override
    protected int height(int row) {
        boolean hasGist =
                rows.get(row).item().filter(item -> !item.gist().isEmpty()).isPresent();
        return isChoice(row) && !hasGist ? line : hasGist ? line + gist : line + 2;
    }

    @Override
    protected boolean isChoice(int row) {
        return rows.get(row).item().isPresent();
    }

    @Override
    protected boolean drawsWholeRows() {
        return true;
    }

    @Override
    protected String words(int row) {
        return rows.get(row).words();
    }

    @Override
    protected void opened(int row) {
        pick();
    }

    @Override
    protected void clicked(int row, Event event) {
        if (isChoice(row)) {
            pick();
        }
    }

    @Override
    protected void pointed(int row) {
        if (row >= 0) {
            select(row);
        }
    }

    @Override
    protected void drawRow(GC gc, Rectangle in, int row, Manner manner) {
        Line<T> shown = rows.get(row);
        shown.item().ifPresentOrElse(item -> drawItem(gc, in, item, manner), () -> drawHeading(gc, in, shown.words()));
    }

    private void drawHeading(GC gc, Rectangle in, String words) {
        gc.setFont(look().smallStrong());
        gc.setForeground(Look.colour(look().palette().secondary()));
        int y = in.y + in.height - BENEATH_HEADING - gc.textExtent("X").y;
        gc.drawText(TextFit.cut(words, in.width - 2 * Look.GRID, cut -> gc.textExtent(cut).x), Look.GRID, y, true);
    }

    private void drawItem(GC gc, Rectangle in, Item<T> item, Manner manner) {
        Palette palette = look().palette();
        if (manner.selected()) {
            gc.setBackground(Look.colour(palette.selected()));
            gc.fillRoundRectangle(0, in.y, in.width, in.height, 6, 6);
        }
        if (apart.test(item.value()) && in.y > 0) {
            gc.setForeground(Look.colour(palette.line()));
            gc.drawLine(0, in.y, in.width, in.y);
        }
        gc.setFont(look().small());
        int mark = ticked.test(item.value()) ? TICK + Look.GRID : 0;
        if (mark > 0) {
            drawTick(gc, in.width - mark, in.y + line / 2);
        }
        int beside = item.beside().isEmpty() ? 0 : gc.textExtent(item.beside()).x;
        gc.setForeground(Look.colour(palette.secondary()));
        gc.drawText(
                item.beside(), in.width - Look.GRID - mark - beside, in.y + (line - gc.textExtent("X").y) / 2, true);
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(making.test(item.value()) ? palette.accent() : palette.text()));
        int room = in.width - 2 * Look.GRID - mark - (beside > 0 ? beside + Look.GRID : 0);
        String text = TextFit.cut(item.text(), room, candidate -> gc.textExtent(candidate).x);
        int y = in.y + (line - gc.textExtent("X").y) / 2;
        gc.drawText(text, Look.GRID, y, true);
        if (!item.gist().isEmpty()) {
            gc.setFont(look().small());
            gc.setForeground(Look.colour(palette.secondary()));
            String cut = TextFit.cut(item.gist(), in.width - 2 * Look.GRID, one -> gc.textExtent(one).x);
            gc.drawText(cut, Look.GRID, in.y + line - 4, true);
        }
    }

    private void drawTick(GC gc, int x, int middle) {
        gc.setForeground(Look.colour(look().palette().accent()));
        gc.setLineWidth(2);
        gc.drawPolyline(new int[] {x, middle, x + TICK / 3, middle + TICK / 3, x + TICK - 2, middle - TICK / 3});
        gc.setLineWidth(1);
    }

    private String words(Item<T> item) {
        String more = item.beside().isEmpty() ? item.kind() : item.beside();
        String called = more.isEmpty() ? item.text() : item.text() + ", " + more;
        String words = item.gist().isEmpty() ? called : called + ", " + item.gist();
        return ticked.test(item.value()) ? words + ", " + tick : words;
    }
}
