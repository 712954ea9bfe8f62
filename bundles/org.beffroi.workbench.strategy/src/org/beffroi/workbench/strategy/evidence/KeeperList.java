package org.beffroi.workbench.strategy.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.Element;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.AccessibleRows;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.Fitting;
import org.beffroi.workbench.widget.RowBox;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * Elements that can rest on evidence, by kind, one of them pointed at. Near its upper or lower edge it scrolls. Belongs to the UI
 * thread.
 */
public final class KeeperList extends Drawn {

    private static final int PAD = 8;
    private static final int BAR = 8;
    private static final int LINES = 2;
    private static final int EDGE = 28;
    private static final int STEP = 12;

    /** A line: a heading, or an element with its title in one or two lines of words. */
    private record Line(Optional<Element> keeper, List<String> words, int y, int height) {}

    private final Names names;
    private final String name;
    private final List<KeeperGroups> groups;
    private List<Line> lines = List.of();
    private int laidAt = -1;
    private int all;
    private int top;
    private Element pointed;

    KeeperList(Composite parent, Look look, Names names, String name, List<KeeperGroups> groups) {
        super(parent, look, SWT.NO_BACKGROUND, ACC.ROLE_LIST);
        this.names = names;
        this.name = name;
        this.groups = List.copyOf(groups);
        addListener(SWT.MouseVerticalWheel, event -> scroll(top - event.count * STEP));
        addListener(SWT.Resize, event -> scroll(top));
        AccessibleRows.of(
                this,
                AccessibleRows.Content.of(
                        () -> lines.size(),
                        () -> -1,
                        row -> lines.get(row)
                                .keeper()
                                .map(names::title)
                                .orElseGet(() -> String.join(" ", lines.get(row).words())),
                        () -> RowBox.stacked(
                                top, lines.size(), row -> lines.get(row).height(), getClientArea())));
    }

    /** The element at a height of the list, empty on a heading or beneath the last one. */
    public Optional<Element> keeperAt(int y) {
        lay();
        return lines.stream()
                .filter(line -> y + top >= line.y() && y + top < line.y() + line.height())
                .findFirst()
                .flatMap(Line::keeper);
    }

    /** The middle of an element's line, in the list as it is scrolled; -1 where it is not in it. */
    public int middleOf(Element keeper) {
        lay();
        return lines.stream()
                .filter(line -> line.keeper().filter(keeper::equals).isPresent())
                .mapToInt(line -> line.y() + line.height() / 2 - top)
                .findFirst()
                .orElse(-1);
    }

    /** Scrolls an element into sight. */
    public void reveal(Element keeper) {
        int middle = middleOf(keeper);
        int height = getClientArea().height;
        if (middle >= 0 && (middle < EDGE || middle > height - EDGE)) {
            scroll(top + middle - height / 2);
        }
    }

    /** Points at a height, -1 for nowhere; true where an element is there. */
    boolean point(int y) {
        int height = getClientArea().height;
        if (y >= 0 && y < EDGE) {
            scroll(top - STEP);
        } else if (y > height - EDGE) {
            scroll(top + STEP);
        }
        Element there = y < 0 ? null : keeperAt(y).orElse(null);
        if (there != pointed) {
            pointed = there;
            redraw();
        }
        return there != null;
    }

    @Override
    public String accessibleName() {
        return name;
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        lay();
        Palette palette = look().palette();
        for (Line line : lines) {
            int y = line.y() - top;
            if (y + line.height() < 0 || y > area.height) {
                continue;
            }
            boolean here = line.keeper().filter(keeper -> keeper == pointed).isPresent();
            if (here) {
                gc.setBackground(Look.colour(palette.selected()));
                gc.fillRoundRectangle(0, y, area.width - BAR, line.height(), 8, 8);
                gc.setForeground(Look.colour(palette.accent()));
                gc.setLineWidth(2);
                gc.drawRoundRectangle(1, y + 1, area.width - BAR - 2, line.height() - 2, 8, 8);
                gc.setLineWidth(1);
            }
            boolean heading = line.keeper().isEmpty();
            gc.setFont(heading ? look().smallStrong() : look().normal());
            gc.setForeground(Look.colour(heading ? palette.secondary() : palette.text()));
            int words = gc.getFontMetrics().getHeight();
            int at = heading
                    ? y + line.height() - words - 2
                    : y + (line.height() - words * line.words().size()) / 2;
            for (String each : line.words()) {
                gc.drawText(each, PAD, at, true);
                at += words;
            }
        }
        drawThumb(gc, area, BAR, top, all);
    }

    private void lay() {
        int width = getClientArea().width;
        if (width == laidAt || width <= 0) {
            return;
        }
        laidAt = width;
        GC gc = new GC(this);
        int room = width - 2 * PAD - BAR;
        List<Line> laid = new ArrayList<>();
        int y = 0;
        for (KeeperGroups group : groups) {
            gc.setFont(look().smallStrong());
            int high = gc.getFontMetrics().getHeight() + (laid.isEmpty() ? 4 : 16);
            laid.add(new Line(Optional.empty(), List.of(cut(gc, group.heading(), room)), y, high));
            y += high;
            gc.setFont(look().normal());
            for (Element keeper : group.keepers()) {
                List<String> words = wrapped(gc, names.title(keeper), room);
                int height = words.size() * gc.getFontMetrics().getHeight() + 10;
                laid.add(new Line(Optional.of(keeper), words, y, height));
                y += height;
            }
        }
        gc.dispose();
        lines = laid;
        all = y;
    }

    private static List<String> wrapped(GC gc, String text, int room) {
        List<String> words = Fitting.wrapped(text, room, each -> gc.textExtent(each).x);
        if (words.size() <= LINES) {
            return words;
        }
        List<String> kept = new ArrayList<>(words.subList(0, LINES - 1));
        kept.add(cut(gc, String.join(" ", words.subList(LINES - 1, words.size())), room));
        return kept;
    }

    private static String cut(GC gc, String text, int room) {
        return Fitting.cut(text, room, each -> gc.textExtent(each).x);
    }

    private void scroll(int to) {
        lay();
        int before = top;
        top = Math.clamp(to, 0, Math.max(0, all - getClientArea().height));
        if (top != before) {
            redraw();
        }
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 280 : wHint, hHint == SWT.DEFAULT ? 300 : hHint);
    }
}
