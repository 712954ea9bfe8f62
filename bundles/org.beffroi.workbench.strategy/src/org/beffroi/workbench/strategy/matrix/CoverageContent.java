package org.beffroi.workbench.strategy.matrix;

import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.Element;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.matrix.MatrixSign.Sign;
import org.beffroi.workbench.strategy.model.matrix.CoverageMatrix;
import org.beffroi.workbench.strategy.model.matrix.CoverageMatrix.By;
import org.beffroi.workbench.strategy.model.matrix.CoverageMatrix.Mark;
import org.beffroi.workbench.strategy.page.PageContext;
import org.eclipse.emf.ecore.EObject;

/** Audiences and what reaches them, as it is now. */
final class CoverageContent implements MatrixContent {

    private final PageContext around;
    private final CoverageMatrix matrix;
    private final List<Audience> rows;
    private final List<Element> columns;
    private final String by;

    CoverageContent(PageContext around, By by) {
        this.around = around;
        matrix = new CoverageMatrix(around.editor().strategy(), by);
        rows = matrix.rows();
        columns = matrix.columns();
        this.by = by.name().toLowerCase(java.util.Locale.ROOT);
    }

    private Language language() {
        return around.ui().language();
    }

    @Override
    public String name() {
        return language().text("strategy.page.coverage");
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
        return "";
    }

    @Override
    public boolean isQuiet(int column) {
        return !CoverageMatrix.counts(columns.get(column));
    }

    @Override
    public Sign sign(int row, int column) {
        return switch (CoverageMatrix.at(rows.get(row), columns.get(column))) {
            case SAID -> isQuiet(column) ? Sign.FAINT : Sign.FULL;
            case BY_CHANNEL -> isQuiet(column) ? Sign.FAINT : Sign.RING;
            case NOT -> Sign.NONE;
        };
    }

    @Override
    public String words(int row, int column) {
        Mark mark = CoverageMatrix.at(rows.get(row), columns.get(column));
        String said = language()
                .text(
                        "strategy.coverage." + by + "." + mark.name().toLowerCase(java.util.Locale.ROOT),
                        around.names().title(rows.get(row)),
                        around.names().title(columns.get(column)));
        return isQuiet(column) ? said + "\n" + language().text("strategy.coverage.quiet") : said;
    }

    @Override
    public String said(int row, int column) {
        return switch (sign(row, column)) {
            case FULL -> language().text("strategy.coverage.legend.said");
            case RING -> language().text("strategy.coverage.legend.channel");
            case FAINT -> language().text("strategy.coverage.legend.quiet");
            case TWICE, NONE -> "";
        };
    }

    @Override
    public List<String> totals() {
        return List.of(language().text("strategy.coverage.total"));
    }

    @Override
    public Total total(int line, int column) {
        int count = matrix.reached(columns.get(column));
        String title = around.names().title(columns.get(column));
        return Total.of(
                count,
                count == 0 && !isQuiet(column),
                language().text("strategy.coverage.reached", count, language().number(count), title));
    }

    @Override
    public String besideName() {
        return language().text("strategy.coverage.beside");
    }

    @Override
    public Total beside(int row) {
        int count = matrix.reaching(rows.get(row));
        return Total.of(
                count,
                count == 0,
                language()
                        .text(
                                "strategy.coverage." + by + ".reaching",
                                count,
                                language().number(count),
                                around.names().title(rows.get(row))));
    }

    @Override
    public void turn(int row, int column) {
        set(row, column, CoverageMatrix.at(rows.get(row), columns.get(column)) == Mark.NOT);
    }

    @Override
    public boolean type(int row, int column, char letter) {
        boolean tick = letter == 'x';
        if (tick) {
            set(row, column, true);
        }
        return tick;
    }

    @Override
    public void clear(int row, int column) {
        set(row, column, false);
    }

    private void set(int row, int column, boolean reaches) {
        Audience audience = rows.get(row);
        Element by = columns.get(column);
        around.editor()
                .editing()
                .perform(
                        Sentence.of(
                                CoverageContent.class,
                                "strategy.coverage.changed",
                                around.names().title(audience),
                                around.names().title(by)),
                        () -> CoverageMatrix.set(audience, by, reaches));
    }
}
