package org.beffroi.workbench.strategy.planning;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import org.beffroi.strategy.election.SecondRound;
import org.beffroi.strategy.model.Election;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.beffroi.workbench.strategy.model.planning.Zoom;
import org.beffroi.workbench.strategy.planning.GanttDrawing.Frame;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the time of a plan: its scale, today, and what the law sets. */
final class GanttTime {

    private static final int HEAD = GanttDrawing.HEAD;

    private final PlanWords words;
    private final Look look;

    GanttTime(PlanWords words) {
        this.words = words;
        look = words.around().ui().look();
    }

    /** The scale above, and the lines it draws down. */
    void scale(GC gc, Frame frame, int bottom) {
        Palette palette = look.palette();
        Language language = words.around().ui().language();
        Rectangle area = frame.area();
        gc.setFont(look.small());
        Span seen = frame.seen();
        List<LocalDate> lower = frame.zoom().lower(seen);
        for (LocalDate at : lower) {
            int x = frame.x(at);
            gc.setForeground(Look.colour(Palette.between(palette.page(), palette.line(), 0.6)));
            gc.drawLine(x, HEAD, x, bottom);
            gc.setForeground(Look.colour(palette.secondary()));
            String text = frame.zoom() == Zoom.YEAR
                    ? at.getMonth().getDisplayName(TextStyle.NARROW, language.locale())
                    : Integer.toString(at.getDayOfMonth());
            gc.drawText(text, x + 4, 23, true);
        }
        List<LocalDate> upper = frame.zoom().upper(seen);
        for (int i = 0; i < upper.size(); i++) {
            LocalDate at = upper.get(i);
            int x = frame.x(at);
            int next = i + 1 < upper.size() ? frame.x(upper.get(i + 1)) : area.width + 400;
            gc.setForeground(Look.colour(palette.line()));
            gc.drawLine(x, 4, x, bottom);
            gc.setForeground(Look.colour(palette.text()));
            String text = frame.zoom() == Zoom.YEAR
                    ? Integer.toString(at.getYear())
                    : Language.capital(words.around().days().monthOfYear(at));
            int wide = gc.textExtent(text).x;
            // The name of a month that began before stays in sight.
            int place = Math.min(Math.max(x, frame.names()) + 4, next - wide - 6);
            if (place >= frame.names()) {
                gc.drawText(text, place, 4, true);
            }
        }
        gc.setForeground(Look.colour(palette.line()));
        gc.drawLine(0, HEAD - 1, area.width, HEAD - 1);
    }

    /** Today, elections and the periods that the law sets before them. */
    void days(GC gc, Frame frame, Strategy strategy, int bottom) {
        Palette palette = look.palette();
        if (strategy.getCalendar() != null) {
            for (Election election : strategy.getCalendar().getElections()) {
                if (election.getFirstRound() != null) {
                    upright(gc, frame, election.getFirstRound(), palette.alarm(), SWT.LINE_DASH, bottom);
                }
                SecondRound.of(election)
                        .ifPresent(day -> upright(gc, frame, day, palette.alarm(), SWT.LINE_DOT, bottom));
            }
        }
        upright(gc, frame, words.around().days().today(), palette.accent(), SWT.LINE_SOLID, bottom);
    }

    /** The ground of the periods that the law sets. */
    void legal(GC gc, Frame frame, Strategy strategy, int bottom) {
        if (strategy.getCalendar() == null) {
            return;
        }
        gc.setBackground(Look.colour(
                Palette.between(look.palette().page(), look.palette().alarm(), 0.06)));
        strategy.getCalendar().getElections().stream()
                .flatMap(election -> election.getPeriods().stream())
                .forEach(period -> Span.of(period.getFrom(), period.getUntil()).ifPresent(days -> {
                    int x = Math.max(frame.names(), frame.x(days.from()));
                    gc.fillRectangle(x, HEAD, Math.max(0, frame.end(days) - x), bottom - HEAD);
                }));
    }

    private void upright(GC gc, Frame frame, LocalDate day, RGB ink, int style, int bottom) {
        int x = frame.x(day);
        gc.setForeground(Look.colour(ink));
        gc.setLineStyle(style);
        gc.drawLine(x, HEAD - 8, x, bottom);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setBackground(Look.colour(ink));
        gc.fillOval(x - 3, HEAD - 11, 7, 7);
    }
}
