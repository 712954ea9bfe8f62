package org.beffroi.documents.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Anchor;
import org.beffroi.core.picture.Shape.Box;
import org.beffroi.core.picture.Shape.Label;
import org.beffroi.core.result.Drawings.Drawn;
import org.beffroi.core.result.Drawings.Region;
import org.beffroi.core.result.Drawings.Wishes;
import org.beffroi.core.result.Scores;
import org.beffroi.core.result.Scores.Score;
import org.beffroi.core.result.text.ScoreText;
import org.beffroi.documents.page.LetterWidths;

/**
 * Draws scores: for each criterion a bar from nothing to all, the higher the weightier, the paler the less sure; its weight
 * and its reason in words. What was not measured has no bar and says so.
 */
record ScoresDrawing(Scores scores, Wishes wishes) {

    private static final double ROW = 48;
    private static final double TOP = 20;
    private static final double THICKEST = 16;
    private static final double THINNEST = 5;
    private static final double SMALL = Ticks.SIZE;
    private static final double GAP = 8;

    Drawn drawn() {
        List<Shape> shapes = new ArrayList<>();
        List<Region> regions = new ArrayList<>();
        String legend = LetterWidths.fitting(spoken().word("chart.scores.legend"), SMALL, false, width());
        shapes.add(text(0, 12, legend, Anchor.START, Ink.SECONDARY, SMALL));
        for (int i = 0; i < scores.scores().size(); i++) {
            double y = TOP + i * ROW;
            score(scores.scores().get(i), y, shapes);
            regions.add(new Region(
                    new Box(0, y, width(), ROW - 4, Ink.ACCENT),
                    says(scores.scores().get(i)),
                    scores.scores().get(i).drillDown()));
        }
        double height = TOP + Math.max(1, scores.scores().size()) * ROW;
        return new Drawn(new Picture(alternative(), width(), height, shapes), regions, Optional.empty());
    }

    private Spoken spoken() {
        return new Spoken(wishes.locale(), wishes.zone());
    }

    private double width() {
        return Math.max(2 * SeriesDrawing.NARROWEST, wishes.width());
    }

    /** Where bars begin. */
    private double left() {
        double widest = scores.scores().stream()
                .mapToDouble(score -> LetterWidths.of(score.label(), Label.USUAL, false))
                .max()
                .orElse(0);
        return Math.min(widest, width() * 0.45) + 2 * GAP;
    }

    private void score(Score score, double y, List<Shape> shapes) {
        double left = left();
        double right = width() - 80;
        double middle = y + 12;
        String label = LetterWidths.fitting(score.label(), Label.USUAL, false, left - 2 * GAP);
        shapes.add(text(0, middle + 4, label, Anchor.START, Ink.TEXT, Label.USUAL));
        if (score.value().isPresent()) {
            double thick = thickness(score);
            shapes.add(new Box(left, middle - thick / 2, right - left, thick, Ink.PANEL));
            shapes.add(new Box(
                    left, middle - thick / 2, (right - left) * score.value().getAsDouble(), thick, ink(score)));
        }
        String value = value(score);
        boolean measured = score.value().isPresent();
        shapes.add(
                measured
                        ? text(width(), middle + 4, value, Anchor.END, Ink.TEXT, Label.USUAL)
                        : text(left, middle + 4, value, Anchor.START, Ink.SECONDARY, SMALL));
        String weight = spoken().word("chart.scores.weight", spoken().value(weight(score), true));
        String below = score.reason().isBlank() ? weight : weight + " · " + score.reason();
        shapes.add(text(
                0, y + 33, LetterWidths.fitting(below, SMALL, false, width()), Anchor.START, Ink.SECONDARY, SMALL));
    }

    private static Label text(double x, double y, String text, Anchor anchor, Ink ink, double size) {
        return new Label(x, y, text, anchor, ink, size, false, true);
    }

    private double weight(Score score) {
        double whole = scores.scores().stream().mapToDouble(Score::weight).sum();
        return whole > 0 ? score.weight() / whole : 0;
    }

    private double thickness(Score score) {
        double most = scores.scores().stream().mapToDouble(Score::weight).max().orElse(0);
        return most > 0 ? THINNEST + (THICKEST - THINNEST) * score.weight() / most : THINNEST;
    }

    /** From a third of the scale on, so that the least sure is still seen. */
    private static Ink ink(Score score) {
        return Ink.amount(0.3 + 0.7 * score.confidence());
    }

    private String value(Score score) {
        return score.value().isPresent()
                ? new ScoreText(spoken().locale()).value(score)
                : spoken().value(Double.NaN, true);
    }

    private String says(Score score) {
        String value = value(score);
        return spoken().word(
                        "chart.scores.says",
                        score.label(),
                        value,
                        spoken().value(weight(score), true),
                        spoken().value(score.confidence(), true),
                        score.reason());
    }

    private String alternative() {
        List<String> sentences = new ArrayList<>();
        sentences.add(SeriesWords.sentence(scores.title()));
        scores.scores().forEach(score -> sentences.add(SeriesWords.sentence(says(score))));
        if (scores.scores().isEmpty()) {
            sentences.add(spoken().word("chart.nothing"));
        }
        return String.join(" ", sentences);
    }
}
