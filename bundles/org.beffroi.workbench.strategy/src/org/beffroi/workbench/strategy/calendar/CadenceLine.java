package org.beffroi.workbench.strategy.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.Unit;
import org.beffroi.workbench.strategy.model.calendar.Cadence;
import org.beffroi.workbench.strategy.model.calendar.CalendarView;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** What is planned of each rubrique against what the editorial plan asks for: figures in a row, which are the legend of its colours too. */
final class CadenceLine extends Drawn {

    private static final int ROW = 20;
    private static final int DOT = 9;
    private static final int BETWEEN = 16;
    /** Rows at most; the rest is in the hover. */
    private static final int ROWS = 2;
    /** Room for how many more there are. */
    private static final int MORE = 72;

    private final CalendarWords words;
    private List<Cadence> cadences = List.of();
    private Span period;

    /** A cadence and where it stands. */
    private record Piece(Cadence cadence, String name, String figures, int x, int row) {}

    CadenceLine(Composite parent, CalendarWords words) {
        super(parent, words.around().ui().look(), SWT.NO_FOCUS, ACC.ROLE_LABEL);
        this.words = words;
    }

    /** Shows what is planned in a view around a day. */
    void show(List<Cadence> now, Span shown, CalendarView view) {
        cadences = view == CalendarView.LIST ? List.of() : now;
        period = shown;
        setToolTipText(
                cadences.isEmpty()
                        ? null
                        : heading() + "\n"
                                + cadences.stream()
                                        .map(cadence -> name(cadence) + figures(cadence))
                                        .collect(Collectors.joining("\n")));
        redraw();
    }

    private String heading() {
        if (period == null) {
            return "";
        }
        if (cadences.stream().noneMatch(Cadence::asked)) {
            return words.around().ui().text("strategy.calendar.cadence.outside");
        }
        boolean month = CalendarView.MONTH.period(period.from()).equals(period);
        return words.around()
                .ui()
                .text(
                        month ? "strategy.calendar.cadence.month" : "strategy.calendar.cadence.days",
                        month
                                ? words.around().days().monthOfYear(period.from())
                                : words.around().days().span(Optional.of(period.from()), Optional.of(period.until())));
    }

    private String name(Cadence cadence) {
        String title = words.title(cadence.line());
        return figures(cadence).isEmpty() ? title : title + words.around().ui().text("strategy.calendar.colon");
    }

    /** Outside the strategy's own period nothing is asked for: what is planned there is told alone. */
    private String figures(Cadence cadence) {
        if (!cadence.asked()) {
            return cadence.planned() == 0 ? "" : words.around().ui().language().number(cadence.planned());
        }
        boolean another = !cadence.period().equals(period);
        String within = cadence.line().getEvery() == Unit.YEAR
                ? Integer.toString(cadence.period().from().getYear())
                : words.around().days().monthOfYear(cadence.period().from());
        return words.around()
                .ui()
                .text(
                        another ? "strategy.calendar.cadence.within" : "strategy.calendar.cadence.of",
                        cadence.planned(),
                        cadence.expected(),
                        within);
    }

    @Override
    public String accessibleName() {
        return heading() + " "
                + cadences.stream()
                        .map(cadence -> name(cadence) + figures(cadence))
                        .collect(Collectors.joining(". "));
    }

    private List<Piece> pieces(GC gc, int width) {
        List<Piece> pieces = new ArrayList<>();
        gc.setFont(look().smallStrong());
        int x = gc.textExtent(heading()).x + BETWEEN;
        int row = 0;
        for (Cadence cadence : cadences) {
            String name = name(cadence);
            String figures = figures(cadence);
            gc.setFont(look().small());
            int wide = DOT + 5 + gc.textExtent(name).x;
            gc.setFont(look().smallStrong());
            wide += gc.textExtent(figures).x;
            int room = row == ROWS - 1 && cadence != cadences.getLast() ? width - MORE : width;
            if (x > 0 && x + wide > room) {
                if (row == ROWS - 1) {
                    return pieces;
                }
                x = 0;
                row++;
            }
            pieces.add(new Piece(cadence, name, figures, x, row));
            x += wide + BETWEEN;
        }
        return pieces;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 600 : wHint;
        GC gc = new GC(this);
        List<Piece> pieces = pieces(gc, width);
        gc.dispose();
        return new Point(width, pieces.isEmpty() ? 0 : (pieces.getLast().row() + 1) * look().tall(ROW));
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        if (cadences.isEmpty()) {
            return;
        }
        Palette palette = look().palette();
        gc.setFont(look().smallStrong());
        gc.setForeground(Look.colour(palette.secondary()));
        gc.drawText(heading(), 0, 2, true);
        List<Piece> pieces = pieces(gc, area.width);
        for (Piece piece : pieces) {
            int y = piece.row() * look().tall(ROW);
            EditorialLine line = piece.cadence().line();
            words.mark(line)
                    .draw(
                            gc,
                            words.colour(line),
                            palette.page(),
                            piece.x(),
                            y + (look().tall(ROW) - DOT) / 2,
                            DOT,
                            DOT);
            int x = piece.x() + DOT + 5;
            gc.setFont(look().small());
            gc.setForeground(Look.colour(palette.secondary()));
            gc.drawText(piece.name(), x, y + 2, true);
            x += gc.textExtent(piece.name()).x;
            gc.setFont(piece.cadence().isShort() ? look().smallStrong() : look().small());
            gc.setForeground(Look.colour(piece.cadence().isShort() ? palette.alarm() : palette.text()));
            gc.drawText(piece.figures(), x, y + 2, true);
        }
        if (pieces.size() < cadences.size()) {
            String more = words.around().ui().text("strategy.calendar.more", cadences.size() - pieces.size());
            gc.setFont(look().small());
            gc.setForeground(Look.colour(palette.secondary()));
            gc.drawText(more, area.width - gc.textExtent(more).x, (ROWS - 1) * look().tall(ROW) + 2, true);
        }
    }
}
