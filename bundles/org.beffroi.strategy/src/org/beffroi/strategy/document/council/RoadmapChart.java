package org.beffroi.strategy.document.council;

import java.time.LocalDate;
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
 * The roadmap as a chart: axis by axis, an action a line, its bar over the quarters in which it lasts; what is done, what goes on and
 * what is to come are told apart, and a line stands at the day of the document. On one page: of a plan that is longer, the actions
 * that take longest in each axis.
 *
 * @param material the strategy and its reader
 */
record RoadmapChart(Material material) {

    private static final double WIDTH = 640;
    private static final double NAMES = 286;
    private static final double HEAD = 58;
    /** Height of a line: of a short plan more, so that it fills its page. */
    private static final double LEAST_ROW = 18;

    private static final double MOST_ROW = 27;

    /** Height that a page has for all lines. */
    private static final double PAGE = 760;

    private static final double GAP = 8;
    private static final double LEGEND = 84;

    /** The day is named to the right of its line where there is so much room. */
    private static final double ROOM_OF_DAY = 190;

    private static final double BAR = 9;

    /** Rows and headings that a page has room for. */
    private static final int ROOM = 34;

    /** Longest name, in letters. */
    private static final int LONGEST = 54;

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
        double height = height(groups, all.size());
        List<Shape> bars = new ArrayList<>();
        double y = HEAD;
        for (Group group : groups) {
            if (isNamed(groups, group)) {
                String name = ShortText.cut(group.title(), LONGEST);
                bars.add(QuarterScale.label(0, y + height / 2 + 4, name, Ink.ACCENT, true));
                y += height;
            }
            for (Action action : group.actions()) {
                row(bars, action, y + height / 2, scale);
                y += height;
            }
            y += GAP;
        }
        List<Shape> shapes = new ArrayList<>();
        scale.draw(shapes, material, HEAD, y - GAP);
        shapes.addAll(bars);
        legend(shapes);
        today(shapes, scale, y - GAP);
        int left = material.shown(material.strategy().getActions()).size() - all.size();
        return Optional.of(new Drawn(new Picture(ActionSpan.told(all, material), WIDTH, y, shapes), left));
    }

    /** Without an axis there is nothing to tell apart. */
    private static boolean isNamed(List<Group> groups, Group group) {
        return groups.size() > 1 || group.axis().isPresent();
    }

    private static double height(List<Group> groups, int actions) {
        long lines = actions
                + groups.stream().filter(group -> isNamed(groups, group)).count();
        return Math.clamp((PAGE - groups.size() * GAP) / lines, LEAST_ROW, MOST_ROW);
    }

    /** Which ink is which state, above all. */
    private void legend(List<Shape> shapes) {
        double x = 0;
        for (ActionState state :
                List.of(ActionState.DONE, ActionState.RUNNING, ActionState.PLANNED, ActionState.LATE)) {
            boolean isThere = material.shown(material.strategy().getActions()).stream()
                    .anyMatch(action -> action.getState() == state);
            if (isThere) {
                shapes.add(new Shape.Box(x, 4, BAR, BAR, ink(state)));
                shapes.add(QuarterScale.label(x + BAR + 5, 13, material.say(state), Ink.SECONDARY, false));
                x += LEGEND;
            }
        }
    }

    private static Ink ink(ActionState state) {
        return switch (state) {
            case DONE -> Ink.NEUTRAL;
            case RUNNING -> Ink.ACCENT;
            case LATE -> Ink.NEGATIVE;
            default -> Ink.SEQUENCE_3;
        };
    }

    /** The day of the document's figures, where the roadmap has it. */
    private void today(List<Shape> shapes, QuarterScale scale, double bottom) {
        LocalDate day = material.asOf().atZone(material.zone()).toLocalDate();
        if (day.isBefore(scale.from()) || !day.isBefore(scale.until())) {
            return;
        }
        double x = scale.place(day);
        shapes.add(new Shape.Line(x, HEAD, x, bottom, Ink.NEGATIVE));
        boolean isLeft = x > WIDTH - ROOM_OF_DAY;
        shapes.add(new Shape.Label(
                isLeft ? x - 4 : x + 4,
                13,
                material.say("council.roadmap.today", material.day(day)),
                isLeft ? Shape.Anchor.END : Shape.Anchor.START,
                Ink.NEGATIVE,
                QuarterScale.SIZE,
                false,
                true));
        shapes.add(new Shape.Line(x, 4, x, 18, Ink.NEGATIVE));
    }

    private void row(List<Shape> shapes, Action action, double middle, QuarterScale scale) {
        String name = ShortText.cut(material.name(action), LONGEST);
        shapes.add(QuarterScale.label(8, middle + 4, name, Ink.TEXT, false));
        shapes.add(scale.bar(ActionSpan.of(action).orElseThrow(), middle, BAR, ink(action.getState())));
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
