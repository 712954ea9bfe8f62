package org.beffroi.workbench.strategy.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.Ground;
import org.beffroi.strategy.model.Objective;
import org.beffroi.workbench.strategy.matrix.MatrixSign.Sign;
import org.beffroi.workbench.strategy.model.matrix.AlignmentMatrix;
import org.beffroi.workbench.strategy.page.PageContext;

/** The complementarity matrix as it is now. */
final class AlignmentContent extends MatrixContent<Objective, Ground> {

    private final List<Map<Ground, Integer>> counts;
    private final List<Ground> uncovered;

    AlignmentContent(PageContext around) {
        this(around, new AlignmentMatrix(around.editor().strategy()));
    }

    private AlignmentContent(PageContext around, AlignmentMatrix matrix) {
        super(around, matrix.rows(), matrix.columns());
        counts = Stream.of(AlignmentKind.values()).map(matrix::counts).toList();
        uncovered = matrix.uncovered();
    }

    static Sign sign(AlignmentKind kind) {
        return switch (kind) {
            case REINFORCES -> Sign.FULL;
            case COMPLEMENTS -> Sign.RING;
            case DOUBLES -> Sign.TWICE;
        };
    }

    @Override
    String name() {
        return language().text("strategy.page.alignment");
    }

    @Override
    String group(int column) {
        boolean first =
                column == 0 || column(column).eClass() != column(column - 1).eClass();
        return first
                ? language()
                        .text("strategy.alignment.group."
                                + column(column).eClass().getName())
                : "";
    }

    @Override
    Sign sign(int row, int column) {
        return AlignmentMatrix.at(row(row), column(column))
                .map(AlignmentContent::sign)
                .orElse(Sign.NONE);
    }

    @Override
    String words(int row, int column) {
        Objective objective = row(row);
        Ground ground = column(column);
        String said = language()
                .text(
                        AlignmentMatrix.at(objective, ground)
                                .map(kind -> "strategy.alignment.says." + lower(kind))
                                .orElse("strategy.alignment.says.nothing"),
                        around().names().title(objective),
                        around().names().title(ground));
        return AlignmentMatrix.why(objective, ground)
                .map(why -> said + "\n" + why)
                .orElse(said);
    }

    @Override
    String said(int row, int column) {
        return AlignmentMatrix.at(row(row), column(column))
                .map(around().names()::of)
                .orElse("");
    }

    static String lower(AlignmentKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    List<String> totals() {
        return Stream.of(AlignmentKind.values())
                .map(kind -> language().text("strategy.alignment.total." + lower(kind)))
                .toList();
    }

    @Override
    Total total(int line, int column) {
        Ground ground = column(column);
        AlignmentKind kind = AlignmentKind.values()[line];
        int count = counts.get(line).getOrDefault(ground, 0);
        String title = around().names().title(ground);
        if (kind == AlignmentKind.REINFORCES && uncovered.contains(ground)) {
            return Total.of(0, true, language().text("strategy.alignment.uncovered", title));
        }
        if (count == 0) {
            return Total.NONE;
        }
        String words = language()
                .text(
                        "strategy.alignment.counted." + lower(kind),
                        count,
                        language().number(count),
                        title);
        return Total.of(count, kind == AlignmentKind.DOUBLES, words);
    }

    @Override
    void turn(int row, int column) {
        set(row, column, AlignmentMatrix.next(AlignmentMatrix.at(row(row), column(column))));
    }

    @Override
    boolean type(int row, int column, char letter) {
        for (AlignmentKind kind : AlignmentKind.values()) {
            if (around().names().of(kind).toLowerCase(language().locale()).charAt(0) == letter) {
                set(row, column, Optional.of(kind));
                return true;
            }
        }
        return false;
    }

    @Override
    void clear(int row, int column) {
        set(row, column, Optional.empty());
    }

    private void set(int row, int column, Optional<AlignmentKind> kind) {
        change("strategy.alignment.changed", row, column, () -> AlignmentMatrix.set(row(row), column(column), kind));
    }
}
