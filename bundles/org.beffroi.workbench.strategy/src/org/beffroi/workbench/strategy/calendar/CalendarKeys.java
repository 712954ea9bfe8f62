package org.beffroi.workbench.strategy.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beffroi.workbench.strategy.calendar.CalendarCanvas.Deeds;
import org.beffroi.workbench.strategy.model.calendar.CalendarView;
import org.beffroi.workbench.strategy.model.calendar.Entry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The calendar by keyboard. */
record CalendarKeys(CalendarCanvas canvas, Deeds deeds) {

    void key(Event event) {
        boolean moving = (event.stateMask & SWT.ALT) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> sideways(-1, moving);
            case SWT.ARROW_RIGHT -> sideways(1, moving);
            case SWT.ARROW_UP -> upright(-1, moving);
            case SWT.ARROW_DOWN -> upright(1, moving);
            case SWT.PAGE_UP -> deeds.turn(-1);
            case SWT.PAGE_DOWN -> deeds.turn(1);
            case SWT.HOME -> deeds.today();
            case SWT.CR, SWT.KEYPAD_CR ->
                canvas.selected().ifPresentOrElse(entry -> deeds.open(entry.about()), () -> first(
                                canvas.showing().day())
                        .ifPresent(canvas::take));
            case SWT.ESC -> canvas.letGo();
            case SWT.INSERT -> deeds.add(canvas.showing().day());
            default -> {
                if ((event.character == 'n' || event.character == 'N')
                        && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0) {
                    deeds.add(canvas.showing().day());
                }
            }
        }
    }

    private void sideways(int by, boolean moving) {
        if (moving) {
            shift(by);
        } else if (canvas.showing().view() == CalendarView.LIST) {
            deeds.turn(by);
        } else {
            canvas.goTo(canvas.showing().day().plusDays(by));
        }
    }

    private void upright(int by, boolean moving) {
        if (moving) {
            shift(7 * by);
            return;
        }
        List<Entry> walk = canvas.showing().view() == CalendarView.LIST
                ? canvas.entries().stream().toList()
                : onDay(canvas.showing().day());
        int at = -1;
        for (int i = 0; i < walk.size(); i++) {
            at = canvas.selected().filter(walk.get(i)::isSame).isPresent() ? i : at;
        }
        int to = at < 0 && by < 0 ? -1 : at + by;
        if (to >= 0 && to < walk.size()) {
            canvas.take(walk.get(to));
            canvas.reveal();
        } else if (canvas.showing().view() != CalendarView.LIST) {
            canvas.goTo(canvas.showing().day().plusDays(to < 0 && at >= 0 ? 0 : 7L * by));
        }
    }

    private List<Entry> onDay(LocalDate day) {
        return canvas.entries().stream()
                .filter(entry -> entry.days()
                        .filter(days -> days.isDay() && days.holds(day))
                        .isPresent())
                .toList();
    }

    private Optional<Entry> first(LocalDate day) {
        return onDay(day).stream().findFirst();
    }

    private void shift(int days) {
        if (deeds.canChange()) {
            canvas.selected().filter(Entry::isItem).ifPresent(entry -> deeds.moveBy(entry, days));
        }
    }
}
