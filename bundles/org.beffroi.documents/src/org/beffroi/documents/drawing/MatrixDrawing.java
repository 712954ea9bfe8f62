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
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Matrix.Cell;
import org.beffroi.core.result.Matrix.Scale;
import org.beffroi.documents.page.LetterWidths;

/**
 * Draws a matrix: amounts as cells from pale to dark with their values where there is room, values around zero as squares of
 * two inks that grow with their distance from it. The picture grows with its rows and columns.
 */
final class MatrixDrawing {

    private static final double ROW = 26;
    private static final double NARROWEST = 22;
    private static final double WIDEST = 96;

    /** Days of years are as narrow as that: a stage is seen by its length. */
    private static final double NARROWEST_STAGE = 1;

    private static final double SIZE = Ticks.SIZE;
    private static final double GAP = 8;
    private static final double TOP = AmountScale.ROW;

    /** Names take no more of the picture than that. */
    private static final double NAMES = 0.4;

    private static final double TURNED = 150;

    /** Stages beyond none. */
    private static final int STAGES = 4;

    private final Matrix matrix;
    private final Spoken spoken;
    private final double left;
    private final double cell;
    private final double header;
    private final boolean turned;
    private final double width;
    private final AmountScale scale;

    MatrixDrawing(Matrix matrix, Wishes wishes) {
        this.matrix = matrix;
        this.spoken = new Spoken(wishes.locale(), wishes.zone());
        double wished = Math.max(2 * SeriesDrawing.NARROWEST, wishes.width());
        this.left = Math.min(widest(matrix.rows()), wished * NAMES) + GAP;
        this.cell = Math.clamp(
                (wished - left) / Math.max(1, matrix.columns().size()),
                isOfStages() ? NARROWEST_STAGE : NARROWEST,
                WIDEST);
        this.width = Math.max(wished, left + cell * matrix.columns().size());
        this.turned = !isOfStages() && widest(matrix.columns()) > cell - 4;
        this.header = turned ? Math.min(TURNED, widest(matrix.columns())) + GAP : SIZE + GAP;
        this.scale = new AmountScale(
                matrix.measure(),
                AmountScale.most(matrix.cells().stream()
                        .flatMap(List::stream)
                        .map(Cell::value)
                        .toList()),
                matrix.scale() == Scale.SHARE,
                false,
                width);
    }

    private static double widest(List<String> names) {
        return names.stream()
                .mapToDouble(name -> LetterWidths.of(name, SIZE, false))
                .max()
                .orElse(0);
    }

    Drawn drawn() {
        List<Shape> shapes = new ArrayList<>();
        List<Region> regions = new ArrayList<>();
        scale(shapes);
        names(shapes);
        for (int r = 0; r < matrix.rows().size(); r++) {
            for (int c = 0; c < matrix.columns().size(); c++) {
                Box box = box(r, c);
                cell(matrix.cells().get(r).get(c), box, shapes);
                regions.add(
                        new Region(box, says(r, c), matrix.cells().get(r).get(c).drillDown()));
            }
        }
        double height = TOP + header + ROW * matrix.rows().size() + 1;
        return new Drawn(new Picture(alternative(), width, height, shapes), regions, Optional.empty());
    }

    private Box box(int row, int column) {
        // Stages that follow one another are one stretch.
        double gap = isOfStages() ? 0 : 1;
        return new Box(left + column * cell, TOP + header + row * ROW, cell - gap, ROW - 1, Ink.ACCENT);
    }

    private void names(List<Shape> shapes) {
        for (int r = 0; r < matrix.rows().size(); r++) {
            String name = LetterWidths.fitting(matrix.rows().get(r), SIZE, false, left - GAP);
            shapes.add(text(left - GAP, box(r, 0).y() + ROW / 2 + 4, name, Anchor.END, Ink.TEXT, true));
        }
        int step = isOfStages() ? (int) Math.ceil((widest(matrix.columns()) + 2 * GAP) / cell) : 1;
        for (int c = 0; c < matrix.columns().size(); c += step) {
            if (step > 1) {
                stageName(c, shapes);
                continue;
            }
            String name = LetterWidths.fitting(
                    matrix.columns().get(c), SIZE, false, turned ? header - GAP : Math.max(cell, SIZE));
            double middle = left + c * cell + (cell - 1) / 2;
            shapes.add(
                    turned
                            ? text(middle + 4, TOP + header - 5, name, Anchor.START, Ink.TEXT, false)
                            : text(middle, TOP + header - 6, name, Anchor.MIDDLE, Ink.TEXT, true));
        }
    }

    /** The name of one of many columns, from its edge on, where there is room. */
    private void stageName(int column, List<Shape> shapes) {
        String name = matrix.columns().get(column);
        double x = left + column * cell;
        if (x + LetterWidths.of(name, SIZE, false) <= width) {
            shapes.add(text(x, TOP + header - 6, name, Anchor.START, Ink.SECONDARY, true));
        }
    }

    private boolean isOfStages() {
        return matrix.scale() == Scale.STAGE;
    }

    private static int stage(double value) {
        return (int) Math.clamp(Math.rint(value), 0, STAGES);
    }

    private String said(double value) {
        return isOfStages() && Double.isFinite(value)
                ? spoken.word("chart.stage." + stage(value))
                : spoken.value(value, matrix.scale() == Scale.SHARE);
    }

    private static Label text(double x, double y, String text, Anchor anchor, Ink ink, boolean upright) {
        return new Label(x, y, text, anchor, ink, SIZE, false, upright);
    }

    private void cell(Cell value, Box box, List<Shape> shapes) {
        if (isOfStages()) {
            Ink ink = Ink.stage(Double.isFinite(value.value()) ? stage(value.value()) : 0);
            shapes.add(new Box(box.x(), box.y(), box.width(), box.height(), ink));
        } else if (!Double.isFinite(value.value())) {
            shapes.add(middle(box, "–", Ink.SECONDARY));
        } else if (matrix.scale() == Scale.AROUND_ZERO) {
            around(value.value(), box, shapes);
        } else {
            Ink ink = scale.ink(value.value());
            shapes.add(new Box(box.x(), box.y(), box.width(), box.height(), ink));
            String said = spoken.value(value.value(), matrix.scale() == Scale.SHARE);
            if (LetterWidths.of(said, SIZE, false) <= box.width() - 4) {
                shapes.add(middle(box, said, AmountScale.letters(ink)));
            }
        }
    }

    private void around(double value, Box box, List<Shape> shapes) {
        shapes.add(new Box(box.x(), box.y(), box.width(), box.height(), Ink.PANEL));
        double side = scale.most() == 0
                ? 0
                : Math.sqrt(Math.abs(value) / scale.most()) * (Math.min(box.width(), box.height()) - 4);
        shapes.add(new Box(
                box.x() + (box.width() - side) / 2,
                box.y() + (box.height() - side) / 2,
                side,
                side,
                value < 0 ? Ink.CATEGORY_2 : Ink.ACCENT));
    }

    private static Label middle(Box box, String text, Ink ink) {
        return text(box.x() + box.width() / 2, box.y() + box.height() / 2 + 4, text, Anchor.MIDDLE, ink, true);
    }

    /** What the inks mean, in one row above. */
    private void scale(List<Shape> shapes) {
        if (isOfStages()) {
            double x = scale.measure(shapes);
            for (int stage = 1; stage <= STAGES; stage++) {
                x = scale.swatch(x, Ink.stage(stage), spoken.word("chart.stage." + stage), shapes);
            }
        } else if (matrix.scale() == Scale.AROUND_ZERO) {
            double x = scale.swatch(scale.measure(shapes), Ink.CATEGORY_2, spoken.word("chart.less"), shapes);
            scale.swatch(x, Ink.ACCENT, spoken.word("chart.more"), shapes);
        } else {
            scale.steps(spoken, shapes);
        }
    }

    private String says(int row, int column) {
        double value = matrix.cells().get(row).get(column).value();
        return spoken.word(
                "chart.point.of", matrix.rows().get(row), matrix.columns().get(column), said(value));
    }

    private String alternative() {
        List<String> sentences = new ArrayList<>();
        sentences.add(SeriesWords.sentence(matrix.title()));
        sentences.add(spoken.word(
                "chart.matrix",
                matrix.measure(),
                matrix.down(),
                matrix.rows().size(),
                matrix.across(),
                matrix.columns().size()));
        int[] top = extreme(1);
        int[] low = extreme(-1);
        if (top.length > 0) {
            sentences.add(spoken.word("chart.highest", says(top[0], top[1])));
            sentences.add(spoken.word("chart.lowest", says(low[0], low[1])));
        }
        return String.join(" ", sentences);
    }

    private int[] extreme(int sign) {
        int[] found = {};
        for (int r = 0; r < matrix.rows().size(); r++) {
            for (int c = 0; c < matrix.columns().size(); c++) {
                double value = sign * matrix.cells().get(r).get(c).value();
                if (Double.isFinite(value)
                        && (found.length == 0
                                || value
                                        > sign
                                                * matrix.cells()
                                                        .get(found[0])
                                                        .get(found[1])
                                                        .value())) {
                    found = new int[] {r, c};
                }
            }
        }
        return found;
    }
}
