package org.beffroi.workbench.strategy.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.Element;
import org.beffroi.workbench.list.DrawnList;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * Elements that can rest on evidence, by kind, one of them pointed at. Near its upper or lower edge it scrolls. Belongs to the UI
 * thread.
 */
public final class KeeperList extends DrawnList {

    private static final int PAD = 8;
    private static final int LINES = 2;
    private static final int EDGE = 28;
    private static final int STEP = 12;

    /** A line: a heading, or an element with its title in one or two lines of words. */
    private record Line(Optional<Element> keeper, List<String> words, int height) {}

    private final Names names;
    private final String name;
    private final List<KeeperGroups> groups;
    private List<Line> lines = List.of();

    KeeperList(Composite parent, Look look, Names names, String name, List<KeeperGroups> groups) {
        super(parent, look, ACC.ROLE_LIST, new Point(280, 300));
        this.names = names;
        this.name = name;
        this.groups = List.copyOf(groups);
    }

    /** The element at a height of the list, empty on a heading or beneath the last one. */
    public Optional<Element> keeperAt(int y) {
        int row = rowAt(y);
        return row < 0 ? Optional.empty() : lines.get(row).keeper();
    }

    /** The middle of an element's line, in the list as it is scrolled; -1 where it is not in sight. */
    public int middleOf(Element keeper) {
        return inSight().stream()
                .filter(box ->
                        lines.get(box.row()).keeper().filter(keeper::equals).isPresent())
                .mapToInt(box -> box.area().y + box.area().height / 2)
                .findFirst()
                .orElse(-1);
    }

    /** Scrolls an element into sight. */
    public void reveal(Element keeper) {
        ensureLaid();
        for (int row = 0; row < lines.size(); row++) {
            if (lines.get(row).keeper().filter(keeper::equals).isPresent()) {
                reveal(row);
            }
        }
    }

    /** Points at a height, -1 for nowhere; true where an element is there. */
    boolean pointAt(int y) {
        int height = getClientArea().height;
        if (y >= 0 && y < EDGE) {
            scrollBy(-STEP);
        } else if (y > height - EDGE) {
            scrollBy(STEP);
        }
        int row = y < 0 ? -1 : rowAt(y);
        point(row);
        return row >= 0 && isChoice(row);
    }

    @Override
    public String accessibleName() {
        return name;
    }

    @Override
    protected int count() {
        return lines.size();
    }

    @Override
    protected int height(int row) {
        return lines.get(row).height();
    }

    @Override
    protected boolean isChoice(int row) {
        return lines.get(row).keeper().isPresent();
    }

    @Override
    protected String words(int row) {
        Line line = lines.get(row);
        return line.keeper().map(names::title).orElseGet(() -> String.join(" ", line.words()));
    }

    @Override
    protected void drawRow(GC gc, Rectangle in, int row, Manner manner) {
        Palette palette = look().palette();
        Line line = lines.get(row);
        if (manner.pointed()) {
            gc.setBackground(Look.colour(palette.selected()));
            gc.fillRoundRectangle(0, in.y, in.width, in.height, 8, 8);
            gc.setForeground(Look.colour(palette.accent()));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(1, in.y + 1, in.width - 2, in.height - 2, 8, 8);
            gc.setLineWidth(1);
        }
        boolean heading = line.keeper().isEmpty();
        gc.setFont(heading ? look().smallStrong() : look().normal());
        gc.setForeground(Look.colour(heading ? palette.secondary() : palette.text()));
        int words = gc.getFontMetrics().getHeight();
        int at = heading
                ? in.y + in.height - words - 2
                : in.y + (in.height - words * line.words().size()) / 2;
        for (String each : line.words()) {
            gc.drawText(each, PAD, at, true);
            at += words;
        }
    }

    @Override
    protected void lay(GC gc, int width) {
        int room = width - 2 * PAD;
        List<Line> laid = new ArrayList<>();
        for (KeeperGroups group : groups) {
            gc.setFont(look().smallStrong());
            int high = gc.getFontMetrics().getHeight() + (laid.isEmpty() ? 4 : 16);
            String heading = TextFit.cut(group.heading(), room, each -> gc.textExtent(each).x);
            laid.add(new Line(Optional.empty(), List.of(heading), high));
            gc.setFont(look().normal());
            for (Element keeper : group.keepers()) {
                List<String> words = TextFit.wrapped(names.title(keeper), room, LINES, each -> gc.textExtent(each).x);
                laid.add(new Line(
                        Optional.of(keeper),
                        words,
                        words.size() * gc.getFontMetrics().getHeight() + 10));
            }
        }
        lines = laid;
    }
}
