package org.beffroi.workbench.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The days of a month, from Monday: a click or Enter chooses one, dragging or Shift and the arrows several; arrows, Page, Home and
 * End walk. Belongs to the UI thread.
 */
final class MonthGrid extends Drawn {

    private static final int COLUMNS = 7;
    private static final int ROWS = 6;
    private static final int HEAD = 22;
    private static final int CELL = 28;

    private final Ui ui;
    private final Days days;
    private final int head;
    private final int cell;
    private LocalDate cursor;
    private LocalDate anchor;
    private boolean held;
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();
    private BiConsumer<LocalDate, LocalDate> onChoice = (from, to) -> {};
    private Runnable onMonth = () -> {};

    MonthGrid(Composite parent, Ui ui, Days days) {
        super(parent, ui.look(), SWT.NONE, ACC.ROLE_SPINBUTTON);
        this.ui = ui;
        this.days = days;
        cursor = days.today();
        anchor = cursor;
        head = ui.look().tall(HEAD);
        cell = ui.look().tall(CELL);
        lineOf(COLUMNS * cell, head + ROWS * cell);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.KeyDown, this::key);
        leaveByTab();
    }

    /** Told of the days that are chosen, both included, in order. */
    void onChoice(BiConsumer<LocalDate, LocalDate> listener) {
        onChoice = listener;
    }

    /** Called when another month shows. */
    void onMonth(Runnable listener) {
        onMonth = listener;
    }

    /** The month that shows, as people say it: {@code Mars 2025}. */
    String month() {
        return Language.capital(days.monthOfYear(cursor));
    }

    /** Shows chosen days, the month of the last of them in front; empty where a bound is open. */
    void show(Optional<LocalDate> from, Optional<LocalDate> to) {
        first = from;
        last = to;
        to.or(() -> from).ifPresent(this::goTo);
        anchor = cursor;
        redraw();
    }

    /** Shows another month. */
    void turn(int months) {
        goTo(cursor.plusMonths(months));
        anchor = cursor;
    }

    private void goTo(LocalDate day) {
        boolean turned = !YearMonth.from(day).equals(YearMonth.from(cursor));
        cursor = day;
        if (turned) {
            onMonth.run();
        }
        getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        redraw();
    }

    @Override
    public String accessibleName() {
        return ui.text("period.calendar", month());
    }

    @Override
    protected Optional<String> accessibleValue() {
        return Optional.of(days.weekday(cursor) + " " + days.day(cursor));
    }

    private LocalDate corner() {
        return cursor.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Rectangle cell(Rectangle area, int place) {
        int column = place % COLUMNS;
        int left = column * area.width / COLUMNS;
        return new Rectangle(left, head + place / COLUMNS * cell, (column + 1) * area.width / COLUMNS - left, cell);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        gc.setFont(look().small());
        gc.setForeground(Look.colour(palette.secondary()));
        for (int i = 0; i < COLUMNS; i++) {
            String name = DayOfWeek.of(i + 1)
                    .getDisplayName(TextStyle.NARROW_STANDALONE, ui.language().locale());
            centred(gc, name, new Rectangle(cell(area, i).x, 0, cell(area, i).width, head));
        }
        LocalDate corner = corner();
        for (int place = 0; place < ROWS * COLUMNS; place++) {
            LocalDate day = corner.plusDays(place);
            if (day.getMonth() == cursor.getMonth()) {
                drawDay(gc, day, cell(area, place));
            }
        }
    }

    private void drawDay(GC gc, LocalDate day, Rectangle in) {
        Palette palette = look().palette();
        boolean end = first.filter(day::equals).isPresent()
                || last.filter(day::equals).isPresent();
        if (isChosen(day)) {
            gc.setBackground(Look.colour(end ? palette.accent() : palette.selected()));
            gc.fillRoundRectangle(in.x + 1, in.y + 1, in.width - 2, in.height - 2, end ? 8 : 0, end ? 8 : 0);
        }
        if (day.equals(days.today()) && !end) {
            gc.setForeground(Look.colour(palette.secondary()));
            gc.drawRoundRectangle(in.x + 2, in.y + 2, in.width - 5, in.height - 5, 8, 8);
        }
        if (day.equals(cursor) && isFocusControl()) {
            gc.setForeground(Look.colour(end ? palette.page() : palette.accent()));
            gc.drawRoundRectangle(in.x + 3, in.y + 3, in.width - 7, in.height - 7, 6, 6);
        }
        RGB ink = end ? palette.page() : day.isAfter(days.today()) ? palette.secondary() : palette.text();
        gc.setForeground(Look.colour(ink));
        centred(gc, Integer.toString(day.getDayOfMonth()), in);
    }

    private static void centred(GC gc, String words, Rectangle in) {
        Point size = gc.textExtent(words);
        gc.drawText(words, in.x + (in.width - size.x) / 2, in.y + (in.height - size.y) / 2, true);
    }

    private boolean isChosen(LocalDate day) {
        return (first.isPresent() || last.isPresent())
                && first.filter(day::isBefore).isEmpty()
                && last.or(() -> Optional.of(days.today())).filter(day::isAfter).isEmpty();
    }

    private Optional<LocalDate> dayAt(Event event) {
        Rectangle area = getClientArea();
        if (event.y < head || event.x < 0 || event.x >= area.width || area.width == 0) {
            return Optional.empty();
        }
        int column = Math.min(COLUMNS - 1, event.x * COLUMNS / area.width);
        LocalDate day = corner().plusDays((event.y - head) / cell * (long) COLUMNS + column);
        return Optional.of(day).filter(at -> at.getMonth() == cursor.getMonth());
    }

    private void press(Event event) {
        forceFocus();
        if (event.button == 1) {
            dayAt(event).ifPresent(day -> {
                held = true;
                if ((event.stateMask & SWT.SHIFT) == 0) {
                    anchor = day;
                }
                mark(day);
            });
        }
    }

    private void drag(Event event) {
        if (held) {
            dayAt(event).ifPresent(this::mark);
        }
    }

    private void release(Event event) {
        if (held) {
            held = false;
            choose();
        }
    }

    /** Shows the days from the anchor to one as chosen. */
    private void mark(LocalDate day) {
        first = Optional.of(anchor.isBefore(day) ? anchor : day);
        last = Optional.of(anchor.isBefore(day) ? day : anchor);
        goTo(day);
    }

    private void choose() {
        onChoice.accept(first.orElse(cursor), last.orElse(cursor));
    }

    private void key(Event event) {
        boolean extend = (event.stateMask & SWT.SHIFT) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> walk(cursor.minusDays(1), extend);
            case SWT.ARROW_RIGHT -> walk(cursor.plusDays(1), extend);
            case SWT.ARROW_UP -> walk(cursor.minusWeeks(1), extend);
            case SWT.ARROW_DOWN -> walk(cursor.plusWeeks(1), extend);
            case SWT.PAGE_UP -> walk(cursor.minusMonths(1), extend);
            case SWT.PAGE_DOWN -> walk(cursor.plusMonths(1), extend);
            case SWT.HOME -> walk(cursor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), extend);
            case SWT.END -> walk(cursor.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)), extend);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
                mark(cursor);
                choose();
            }
            default -> {
                // The others are the window's.
            }
        }
    }

    private void walk(LocalDate to, boolean extend) {
        if (Math.abs(ChronoUnit.YEARS.between(days.today(), to)) > 200) {
            return;
        }
        if (extend) {
            mark(to);
        } else {
            anchor = to;
            goTo(to);
        }
    }
}
