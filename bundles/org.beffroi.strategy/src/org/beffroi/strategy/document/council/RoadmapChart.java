package org.beffroi.strategy.document.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.strategy.document.ActionSpan;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.QuarterScale;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Axis;
import org.beffroi.strategy.model.Objective;

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

    /** It, what it draws, and how many actions are not drawn. */
    record Drawn(Picture picture, List<Action> actions, int left) {}

    RoadmapChart {
        Objects.requireNonNull(material);
    }

    /** Empty where no action has a day. */
    Optional<Drawn> drawn() {
        Map<String, List<Action>> groups = groups();
        List<Action> all = groups.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        QuarterScale scale = QuarterScale.of(
                all.stream().map(action -> ActionSpan.of(action).orElseThrow()).toList(), NAMES, WIDTH);
        List<Shape> bars = new ArrayList<>();
        double y = HEAD;
        for (Map.Entry<String, List<Action>> group : groups.entrySet()) {
            if (!group.getKey().isEmpty()) {
                String name = ShortText.cut(group.getKey(), LONGEST);
                bars.add(QuarterScale.label(0, y + ROW / 2 + 4, name, Ink.ACCENT, true));
                y += ROW;
            }
            for (Action action : group.getValue()) {
                row(bars, action, y + ROW / 2, scale);
                y += ROW;
            }
            y += GAP;
        }
        List<Shape> shapes = new ArrayList<>();
        scale.draw(shapes, material, HEAD, y - GAP);
        shapes.addAll(bars);
        int left = material.shown(material.strategy().getActions()).size() - all.size();
        return Optional.of(new Drawn(new Picture(words(groups), WIDTH, y, shapes), all, left));
    }

    private void row(List<Shape> shapes, Action action, double middle, QuarterScale scale) {
        String name = ShortText.cut(material.name(action), LONGEST);
        shapes.add(QuarterScale.label(8, middle + 4, name, Ink.TEXT, false));
        Ink ink = action.getState() == ActionState.DONE ? Ink.PALE : Ink.ACCENT;
        shapes.add(scale.bar(ActionSpan.of(action).orElseThrow(), middle, BAR, ink));
    }

    /** Dated actions by the name of the axis of their first objective; of no axis they come last, under another name or none. */
    private Map<String, List<Action>> groups() {
        Map<String, List<Action>> groups = new LinkedHashMap<>();
        List<Axis> axes = material.shown(material.strategy().getAxes());
        axes.forEach(axis -> groups.put(material.heading(axis), new ArrayList<>()));
        String others = axes.isEmpty() ? "" : material.say("sheets.others");
        groups.putIfAbsent(others, new ArrayList<>());
        material.shown(material.strategy().getActions()).stream()
                .filter(action -> action.getState() != ActionState.DROPPED
                        && ActionSpan.of(action).isPresent())
                .forEach(action -> groups.getOrDefault(
                                axis(action).map(material::heading).orElse(others), groups.get(others))
                        .add(action));
        groups.values().removeIf(List::isEmpty);
        int room = ROOM - groups.size();
        int each = groups.isEmpty() ? 0 : room / groups.size();
        boolean all = groups.values().stream().mapToInt(List::size).sum() <= room;
        groups.replaceAll((name, actions) -> ordered(actions, all ? actions.size() : each));
        return groups;
    }

    /** Those that take longest, in the order in which they begin. */
    private static List<Action> ordered(List<Action> actions, int most) {
        return actions.stream()
                .sorted(Comparator.comparing((Action action) -> length(action)).reversed())
                .limit(most)
                .sorted(Comparator.comparing(
                        action -> ActionSpan.of(action).orElseThrow().from()))
                .toList();
    }

    private static long length(Action action) {
        ActionSpan span = ActionSpan.of(action).orElseThrow();
        return span.until().toEpochDay() - span.from().toEpochDay();
    }

    private Optional<Axis> axis(Action action) {
        return action.getObjectives().stream()
                .map(Objective::getAxis)
                .filter(axis -> axis != null && material.shows(axis))
                .findFirst();
    }

    /** The same for whoever does not see it. */
    private String words(Map<String, List<Action>> groups) {
        return material.say(
                "council.roadmap.words",
                groups.values().stream().mapToInt(List::size).sum(),
                groups.size());
    }
}
