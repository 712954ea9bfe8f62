package org.beffroi.workbench.strategy.matrix;

import java.util.List;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.Element;
import org.beffroi.workbench.strategy.matrix.MatrixSign.Sign;
import org.beffroi.workbench.strategy.model.matrix.CoverageMatrix;
import org.beffroi.workbench.strategy.model.matrix.CoverageMatrix.By;
import org.beffroi.workbench.strategy.model.matrix.CoverageMatrix.Mark;
import org.beffroi.workbench.strategy.page.PageContext;

/** Audiences and what reaches them, as it is now. */
final class CoverageContent extends MatrixContent<Audience, Element> {

    private final CoverageMatrix matrix;
    private final String by;

    CoverageContent(PageContext around, By by) {
        this(around, new CoverageMatrix(around.editor().strategy(), by));
    }

    private CoverageContent(PageContext around, CoverageMatrix matrix) {
        super(around, matrix.rows(), matrix.columns());
        this.matrix = matrix;
        this.by = matrix.by().name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    String name() {
        return language().text("strategy.page.coverage");
    }

    @Override
    boolean isQuiet(int column) {
        return !CoverageMatrix.counts(column(column));
    }

    @Override
    Sign sign(int row, int column) {
        return switch (CoverageMatrix.at(row(row), column(column))) {
            case SAID -> isQuiet(column) ? Sign.FAINT : Sign.FULL;
            case BY_CHANNEL -> isQuiet(column) ? Sign.FAINT : Sign.RING;
            case NOT -> Sign.NONE;
        };
    }

    @Override
    String words(int row, int column) {
        Mark mark = CoverageMatrix.at(row(row), column(column));
        String said = language()
                .text(
                        "strategy.coverage." + by + "." + mark.name().toLowerCase(java.util.Locale.ROOT),
                        around().names().title(row(row)),
                        around().names().title(column(column)));
        return isQuiet(column) ? said + "\n" + language().text("strategy.coverage.quiet") : said;
    }

    @Override
    String said(int row, int column) {
        return switch (sign(row, column)) {
            case FULL -> language().text("strategy.coverage.legend.said");
            case RING -> language().text("strategy.coverage.legend.channel");
            case FAINT -> language().text("strategy.coverage.legend.quiet");
            case TWICE, NONE -> "";
        };
    }

    @Override
    List<String> totals() {
        return List.of(language().text("strategy.coverage.total"));
    }

    @Override
    Total total(int line, int column) {
        int count = matrix.reached(column(column));
        String title = around().names().title(column(column));
        return Total.of(
                count,
                count == 0 && !isQuiet(column),
                language().text("strategy.coverage.reached", count, language().number(count), title));
    }

    @Override
    String besideName() {
        return language().text("strategy.coverage.beside");
    }

    @Override
    Total beside(int row) {
        int count = matrix.reaching(row(row));
        return Total.of(
                count,
                count == 0,
                language()
                        .text(
                                "strategy.coverage." + by + ".reaching",
                                count,
                                language().number(count),
                                around().names().title(row(row))));
    }

    @Override
    void turn(int row, int column) {
        set(row, column, CoverageMatrix.at(row(row), column(column)) == Mark.NOT);
    }

    @Override
    boolean type(int row, int column, char letter) {
        boolean tick = letter == 'x';
        if (tick) {
            set(row, column, true);
        }
        return tick;
    }

    @Override
    void clear(int row, int column) {
        set(row, column, false);
    }

    private void set(int row, int column, boolean reaches) {
        change("strategy.coverage.changed", row, column, () -> CoverageMatrix.set(row(row), column(column), reaches));
    }
}
