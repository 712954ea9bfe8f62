package org.beffroi.strategy.document.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.model.Risk;

/**
 * Risks in a field of four by four: likelihood to the right, impact upwards, each risk as its number. The farther to the upper right, the
 * darker the ground.
 *
 * @param material the strategy and its reader
 * @param risks in the order of their numbers; those of which likelihood or impact was not said are not drawn
 */
record RiskMatrix(Material material, List<Risk> risks) {

    private static final int LEVELS = 4;
    private static final double WIDTH = 640;
    private static final double LEFT = 130;
    private static final double CELL = 112;
    private static final double HEIGHT = 36;
    private static final double RADIUS = 11;
    private static final double SIZE = 11;
    private static final List<Ink> GROUNDS = List.of(Ink.PANEL, Ink.SEQUENCE_1, Ink.ALARM_1, Ink.ALARM_2);

    RiskMatrix {
        Objects.requireNonNull(material);
        risks = List.copyOf(risks);
    }

    /** Empty where of no risk both are said. */
    Optional<Picture> picture() {
        List<Risk> placed = risks.stream().filter(RiskMatrix::isPlaced).toList();
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        List<Shape> shapes = new ArrayList<>();
        for (int likelihood = 1; likelihood <= LEVELS; likelihood++) {
            for (int impact = 1; impact <= LEVELS; impact++) {
                shapes.add(new Shape.Box(x(likelihood), y(impact), CELL - 2, HEIGHT - 2, ground(likelihood, impact)));
            }
        }
        for (int level = 1; level <= LEVELS; level++) {
            shapes.add(label(LEFT - 8, y(level) + HEIGHT / 2 + 4, material.say("level." + level), Shape.Anchor.END));
            shapes.add(label(
                    x(level) + CELL / 2, y(1) + HEIGHT + 14, material.say("likelihood." + level), Shape.Anchor.MIDDLE));
        }
        shapes.add(label(0, y(LEVELS) + 10, material.say("council.risk.impact"), Shape.Anchor.START));
        shapes.add(label(
                LEFT + 2 * CELL, y(1) + HEIGHT + 32, material.say("council.risk.likelihood"), Shape.Anchor.MIDDLE));
        placed.forEach(risk -> number(shapes, risk, placed));
        return Optional.of(new Picture(words(placed), WIDTH, LEVELS * HEIGHT + 40, shapes));
    }

    static boolean isPlaced(Risk risk) {
        return risk.getLikelihood() > 0 && risk.getImpact() > 0;
    }

    /** A level of the model within those that are drawn. */
    static int level(int said) {
        return Math.clamp(said, 1, LEVELS);
    }

    private static Ink ground(int likelihood, int impact) {
        int both = likelihood * impact;
        return GROUNDS.get(both >= 12 ? 3 : both >= 8 ? 2 : both >= 4 ? 1 : 0);
    }

    private static double x(int likelihood) {
        return LEFT + (likelihood - 1) * CELL;
    }

    private static double y(int impact) {
        return (LEVELS - impact) * HEIGHT;
    }

    /** Risks of one cell stand side by side. */
    private void number(List<Shape> shapes, Risk risk, List<Risk> placed) {
        List<Risk> together = placed.stream()
                .filter(other -> level(other.getLikelihood()) == level(risk.getLikelihood())
                        && level(other.getImpact()) == level(risk.getImpact()))
                .toList();
        double step = Math.min(2.3 * RADIUS, (CELL - 2 * RADIUS) / together.size());
        double middle = x(level(risk.getLikelihood())) + CELL / 2;
        double x = middle + (together.indexOf(risk) - (together.size() - 1) / 2.0) * step;
        double y = y(level(risk.getImpact())) + HEIGHT / 2 - 1;
        shapes.add(new Shape.Disc(x, y, RADIUS, Ink.PAGE, Optional.of(Ink.TEXT)));
        shapes.add(new Shape.Label(
                x, y + 4, String.valueOf(risks.indexOf(risk) + 1), Shape.Anchor.MIDDLE, Ink.TEXT, SIZE, true, true));
    }

    private static Shape label(double x, double y, String text, Shape.Anchor anchor) {
        return new Shape.Label(x, y, text, anchor, Ink.SECONDARY, SIZE, false, true);
    }

    /** The same for whoever does not see it. */
    private String words(List<Risk> placed) {
        return placed.stream()
                .map(risk -> material.say(
                        "council.risk.placed",
                        material.heading(risk),
                        material.say("likelihood." + level(risk.getLikelihood())),
                        material.say("level." + level(risk.getImpact()))))
                .collect(Collectors.joining(" "));
    }
}
