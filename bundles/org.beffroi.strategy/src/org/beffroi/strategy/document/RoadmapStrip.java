package org.beffroi.strategy.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.message.Wording;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.jspecify.annotations.Nullable;

/**
 * The roadmap as a strip: the quarters of the strategy above, an action a line below, its bar from its first to its last day. What is
 * done is pale. An action that says one day alone is a diamond on it; those without a day are not drawn, and counted below.
 *
 * @param material the strategy and its reader
 */
record RoadmapStrip(Material material) {

    private static final int MOST = 6;
    private static final double WIDTH = 640;
    private static final double NAMES = 236;
    private static final double HEAD = 22;
    private static final double ROW = 15;
    private static final double BAR = 8;
    private static final double SIZE = 10.5;
    private static final int LONGEST = 42;
    private static final int MONTHS = 3;

    /** The strip; empty where no action has a day. */
    Optional<Picture> picture() {
        List<Action> dated = material.shown(material.strategy().getActions()).stream()
                .filter(action -> action.getState() != ActionState.DROPPED && begins(action) != null)
                .sorted(Comparator.comparing(RoadmapStrip::begins))
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        List<Action> drawn = chosen(dated);
        LocalDate from = quarter(drawn.stream()
                .map(RoadmapStrip::begins)
                .min(Comparator.naturalOrder())
                .orElseThrow());
        LocalDate until = quarter(drawn.stream()
                        .map(RoadmapStrip::ends)
                        .max(Comparator.naturalOrder())
                        .orElseThrow())
                .plusMonths(MONTHS);
        List<Shape> shapes = new ArrayList<>();
        double height = HEAD + drawn.size() * ROW + 6;
        calendar(shapes, from, until, height);
        for (int i = 0; i < drawn.size(); i++) {
            row(shapes, drawn.get(i), HEAD + i * ROW, from, until);
        }
        int left = material.shown(material.strategy().getActions()).size() - drawn.size();
        if (left > 0) {
            shapes.add(
                    label(0, height + 8, material.say("note.roadmap.more", left), Shape.Anchor.START, Ink.SECONDARY));
            height += 14;
        }
        return Optional.of(new Picture(words(drawn), WIDTH, height, shapes));
    }

    /** All of a short plan; of a long one those that take longest, in their order. */
    private static List<Action> chosen(List<Action> dated) {
        List<Action> longest = dated.stream()
                .sorted(Comparator.comparing((Action action) -> -ChronoUnit.DAYS.between(begins(action), ends(action))))
                .limit(MOST)
                .toList();
        return dated.stream().filter(longest::contains).toList();
    }

    private static LocalDate quarter(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS);
    }

    private static @Nullable LocalDate begins(Action action) {
        return action.getFrom() == null ? action.getUntil() : action.getFrom();
    }

    private static LocalDate ends(Action action) {
        LocalDate begins = begins(action);
        return action.getUntil() == null || action.getUntil().isBefore(begins) ? begins : action.getUntil();
    }

    private static double place(LocalDate day, LocalDate from, LocalDate until) {
        double whole = ChronoUnit.DAYS.between(from, until);
        return NAMES + (WIDTH - NAMES) * ChronoUnit.DAYS.between(from, day) / whole;
    }

    /** A line a quarter; its name where there is room for it, else that of its year. */
    private void calendar(List<Shape> shapes, LocalDate from, LocalDate until, double height) {
        long quarters = ChronoUnit.MONTHS.between(from, until) / MONTHS;
        boolean isNarrow = (WIDTH - NAMES) / quarters < 44;
        for (LocalDate day = from; day.isBefore(until); day = day.plusMonths(MONTHS)) {
            boolean begins = day.getMonthValue() == 1;
            double x = place(day, from, until);
            shapes.add(new Shape.Line(x, begins ? 0 : HEAD - 6, x, height - 4, Ink.LINE));
            if (!isNarrow) {
                String name = material.say(
                        "note.quarter", (day.getMonthValue() - 1) / MONTHS + 1, String.valueOf(day.getYear() % 100));
                shapes.add(label(x + 3, HEAD - 9, name, Shape.Anchor.START, Ink.SECONDARY));
            } else if (begins || day.equals(from)) {
                shapes.add(label(x + 3, HEAD - 9, String.valueOf(day.getYear()), Shape.Anchor.START, Ink.SECONDARY));
            }
        }
    }

    private void row(List<Shape> shapes, Action action, double y, LocalDate from, LocalDate until) {
        double middle = y + ROW / 2;
        shapes.add(label(0, middle + 4, ShortText.cut(material.name(action), LONGEST), Shape.Anchor.START, Ink.TEXT));
        double left = place(begins(action), from, until);
        double right = place(ends(action).plusDays(1), from, until);
        Ink ink = action.getState() == ActionState.DONE ? Ink.PALE : Ink.ACCENT;
        shapes.add(new Shape.Box(left, middle - BAR / 2, Math.max(3, right - left), BAR, ink));
    }

    private static Shape label(double x, double y, String text, Shape.Anchor anchor, Ink ink) {
        return new Shape.Label(x, y, text, anchor, ink, SIZE, false, true);
    }

    /** The same for whoever does not see it. */
    private String words(List<Action> drawn) {
        Wording wording = new Wording(material.locale());
        return material.say(
                "note.roadmap.words",
                drawn.stream()
                        .map(action -> material.say(
                                "note.roadmap.action",
                                material.name(action),
                                wording.days(begins(action), ends(action))))
                        .collect(Collectors.joining(" ; ")));
    }
}
