package org.beffroi.strategy.document.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.strategy.document.ActionSpan;
import org.beffroi.strategy.document.ActionsByAxis;
import org.beffroi.strategy.document.ActionsByAxis.Group;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.QuarterScale;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;

/**
 * The roadmap as a chart: axis by axis, an action a line, its bar over the quarters in which it lasts. What is done is pale. On one
 * page: of a plan that is longer, the actions that take longest in each axis.
 *
 * @param material the strategy and its reader
 */
record RoadmapChart(Material material) {

    private static final double WIDTH = 640;
    private static final double NAMES = 268;
    private static final double HEAD = 24;
    private static final double ROW = 18;
    private static final double GAP = 8;
    private static final double BAR = 9;

    /** Rows and headings that a page has room for. */
    private static final int ROOM = 34;

    /** Longest name, in letters. */
    private static final int LONGEST = 46;

    /** It, and how many actions are not drawn. */
    record Drawn(Picture picture, int left) {}

    RoadmapChart {
        Objects.requireNonNull(material);
    }

    /** Empty where no action has a day. */
    Optional<Drawn> drawn() {
        List<Group> groups = groups();
        List<Action> all =
                groups.stream().flatMap(group -> group.actions().stream()).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        QuarterScale scale = QuarterScale.of(
                all.stream().map(action -> ActionSpan.of(action).orElseThrow()).toList(), NAMES, WIDTH);
        List<Shape> bars = new ArrayList<>();
        double y = HEAD;
        for (Group group : groups) {
            // Without an axis there is nothing to tell apart.
            if (groups.size() > 1 || group.axis().isPresent()) {
                String name = ShortText.cut(group.title(), LONGEST);
                bars.add(QuarterScale.label(0, y + ROW / 2 + 4, name, Ink.ACCENT, true));
                y += ROW;
            }
            for (Action action : group.actions()) {
                row(bars, action, y + ROW / 2, scale);
                y += ROW;
            }
            y += GAP;
        }
        List<Shape> shapes = new ArrayList<>();
        scale.draw(shapes, material, HEAD, y - GAP);
        shapes.addAll(bars);
        int left = material.shown(material.strategy().getActions()).size() - all.size();
        return Optional.of(new Drawn(new Picture(ActionSpan.told(all, material), WIDTH, y, shapes), left));
    }

    private void row(List<Shape> shapes, Action action, double middle, QuarterScale scale) {
        String name = ShortText.cut(material.name(action), LONGEST);
        shapes.add(QuarterScale.label(8, middle + 4, name, Ink.TEXT, false));
        Ink ink = action.getState() == ActionState.DONE ? Ink.PALE : Ink.ACCENT;
        shapes.add(scale.bar(ActionSpan.of(action).orElseThrow(), middle, BAR, ink));
    }

    /** Dated actions, of a long plan as many of each axis as a page has room for. */
    private List<Group> groups() {
        List<Group> groups = new ActionsByAxis(material)
                .groups(action -> action.getState() != ActionState.DROPPED
                        && ActionSpan.of(action).isPresent());
        int room = ROOM - groups.size();
        int all = groups.stream().mapToInt(group -> group.actions().size()).sum();
        int each = all <= room ? all : Math.max(1, room / groups.size());
        return groups.stream()
                .map(group -> group.of(ordered(group.actions(), each)))
                .toList();
    }

    /** Those that take longest, in the order in which they begin. */
    private static List<Action> ordered(List<Action> actions, int most) {
        return actions.stream()
                .sorted(Comparator.comparingLong(
                        (Action action) -> -ActionSpan.of(action).orElseThrow().days()))
                .limit(most)
                .sorted(Comparator.comparing(
                        action -> ActionSpan.of(action).orElseThrow().from()))
                .toList();
    }
}
