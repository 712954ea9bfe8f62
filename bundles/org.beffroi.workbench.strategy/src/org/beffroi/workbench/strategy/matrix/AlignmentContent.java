package org.beffroi.workbench.strategy.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.Ground;
import org.beffroi.strategy.model.Objective;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.matrix.MatrixSign.Sign;
import org.beffroi.workbench.strategy.model.matrix.AlignmentMatrix;
import org.beffroi.workbench.strategy.page.PageContext;
import org.eclipse.emf.ecore.EObject;

/** The complementarity matrix as it is now. */
final class AlignmentContent implements MatrixContent {

    private final PageContext around;
    private final List<Objective> rows;
    private final List<Ground> columns;
    private final List<Map<Ground, Integer>> counts;
    private final List<Ground> uncovered;

    AlignmentContent(PageContext around) {
        this.around = around;
        AlignmentMatrix matrix = new AlignmentMatrix(around.editor().strategy());
        rows = matrix.rows();
        columns = matrix.columns();
        counts = Stream.of(AlignmentKind.values()).map(matrix::counts).toList();
        uncovered = matrix.uncovered();
    }

    private Language language() {
        return around.ui().language();
    }

    static Sign sign(AlignmentKind kind) {
        return switch (kind) {
            case REINFORCES -> Sign.FULL;
            case COMPLEMENTS -> Sign.RING;
            case DOUBLES -> Sign.TWICE;
        };
    }

    @Override
    public String name() {
        return language().text("strategy.page.alignment");
    }

    @Override
    public List<? extends EObject> rows() {
        return rows;
    }

    @Override
    public List<? extends EObject> columns() {
        return columns;
    }

    @Override
    public String group(int column) {
        boolean first = column == 0
                || columns.get(column).eClass() != columns.get(column - 1).eClass();
        return first
                ? language()
                        .text("strategy.alignment.group."
                                + columns.get(column).eClass().getName())
                : "";
    }

    @Override
    public boolean isQuiet(int column) {
        return false;
    }

    @Override
    public Sign sign(int row, int column) {
        return AlignmentMatrix.at(rows.get(row), columns.get(column))
                .map(AlignmentContent::sign)
                .orElse(Sign.NONE);
    }

    @Override
    public String words(int row, int column) {
        Objective objective = rows.get(row);
        Ground ground = columns.get(column);
        String said = language()
                .text(
                        AlignmentMatrix.at(objective, ground)
                                .map(kind -> "strategy.alignment.says." + lower(kind))
                                .orElse("strategy.alignment.says.nothing"),
                        around.names().title(objective),
                        around.names().title(ground));
        return AlignmentMatrix.why(objective, ground)
                .map(why -> said + "\n" + why)
                .orElse(said);
    }

    @Override
    public String said(int row, int column) {
        return AlignmentMatrix.at(rows.get(row), columns.get(column))
                .map(around.names()::of)
                .orElse("");
    }

    static String lower(AlignmentKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public List<String> totals() {
        return Stream.of(AlignmentKind.values())
                .map(kind -> language().text("strategy.alignment.total." + lower(kind)))
                .toList();
    }

    @Override
    public Total total(int line, int column) {
        Ground ground = columns.get(column);
        AlignmentKind kind = AlignmentKind.values()[line];
        int count = counts.get(line).getOrDefault(ground, 0);
        String title = around.names().title(ground);
        if (kind == AlignmentKind.REINFORCES && uncovered.contains(ground)) {
            return Total.of(0, true, language().text("strategy.alignment.uncovered", title));
        }
        if (count == 0) {
            return new Total("", false, "");
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
    public String besideName() {
        return "";
    }

    @Override
    public Total beside(int row) {
        return new Total("", false, "");
    }

    @Override
    public void turn(int row, int column) {
        set(row, column, AlignmentMatrix.next(AlignmentMatrix.at(rows.get(row), columns.get(column))));
    }

    @Override
    public boolean type(int row, int column, char letter) {
        for (AlignmentKind kind : AlignmentKind.values()) {
            if (around.names().of(kind).toLowerCase(language().locale()).charAt(0) == letter) {
                set(row, column, Optional.of(kind));
                return true;
            }
        }
        return false;
    }

    @Override
    public void clear(int row, int column) {
        set(row, column, Optional.empty());
    }

    private void set(int row, int column, Optional<AlignmentKind> kind) {
        Objective objective = rows.get(row);
        Ground ground = columns.get(column);
        around.editor()
                .editing()
                .perform(
                        Sentence.of(
                                AlignmentContent.class,
                                "strategy.alignment.changed",
                                around.names().title(objective),
                                around.names().title(ground)),
                        () -> AlignmentMatrix.set(objective, ground, kind));
    }
}
