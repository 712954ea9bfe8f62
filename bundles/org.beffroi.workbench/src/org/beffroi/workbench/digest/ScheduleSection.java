package org.beffroi.workbench.digest;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.digest.Digest;
import org.beffroi.workbench.digest.model.ClockText;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** On which days and at what time the digest in hand is sent by itself, and when next. Belongs to the UI thread. */
final class ScheduleSection {

    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int TIME_WIDTH = 48;

    private final Ui ui;
    private final Days days;
    private final boolean mayChange;
    private final MailingActions actions;
    private final Runnable fit;
    private final Clock clock = Clock.systemUTC();
    private final PushButton when;
    private final FramedText time;
    private final Label next;
    private final Label wrong;
    private Set<DayOfWeek> chosen = Set.of();
    private LocalTime at = MORNING;
    private String lacking = "";

    /**
     * @param column where it stands, a column of cells
     * @param mayChange false where the dossier is open for reading alone
     * @param fit lays the column out anew
     */
    ScheduleSection(Composite column, Ui ui, Days days, boolean mayChange, MailingActions actions, Runnable fit) {
        this.ui = ui;
        this.days = days;
        this.mayChange = mayChange;
        this.actions = actions;
        this.fit = fit;
        Composite row = Look.styled(new Composite(column, SWT.NONE), "panel");
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        row.setLayout(GridCells.grid(2, 0, Look.GRID, 0));
        when = new PushButton(row, ui, Weight.PLAIN, Optional.empty(), words(chosen)).opensList();
        when.onPress(this::choose);
        time = new FramedText(row, ui.look(), SWT.SINGLE, ui.text("digests.schedule.time"), days.hour(MORNING));
        GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        time.text().setLayoutData(width());
        time.control().setLayoutData(place);
        time.onEnter(this::take);
        time.text().addListener(SWT.FocusOut, event -> take());
        wrong = GridCells.words(column, ui.look().small(), "alarm");
        GridCells.show(wrong, false);
        next = GridCells.words(column, ui.look().small(), "secondary");
    }

    private static GridData width() {
        GridData width = new GridData(SWT.FILL, SWT.FILL, true, true);
        width.widthHint = TIME_WIDTH;
        return width;
    }

    /**
     * Shows that of a digest.
     *
     * @param served whether there is a server to send by
     */
    void show(Digest digest, boolean served) {
        chosen = digest.schedule().map(Digest.Schedule::days).orElseGet(Set::of);
        at = digest.schedule().map(Digest.Schedule::at).orElse(MORNING);
        when.setText(words(chosen));
        when.setEnabled(mayChange);
        time.text().setText(days.hour(at));
        time.text().setEditable(mayChange);
        GridCells.show(time.control(), !chosen.isEmpty());
        lacking = missing(digest, served);
        GridCells.say(wrong, lacking);
        GridCells.say(next, next(digest));
    }

    /** What keeps it from leaving, said while there is time to do something about it. */
    private String missing(Digest digest, boolean served) {
        if (digest.schedule().isEmpty()) {
            return "";
        }
        if (digest.recipients().isEmpty()) {
            return ui.text("digests.schedule.nobody");
        }
        return served ? "" : ui.text("digests.server.missing");
    }

    private String next(Digest digest) {
        Instant now = clock.instant();
        return digest.schedule()
                .map(schedule -> schedule.next(now, days.zone()))
                .map(moment -> ui.text(
                        "digests.schedule.next",
                        days.weekdayAndDay(days.dayOf(moment)),
                        days.hour(LocalTime.ofInstant(moment, days.zone()))))
                .orElse("");
    }

    private void choose() {
        PopupMenu menu = new PopupMenu(when);
        List<Set<DayOfWeek>> offered = new ArrayList<>(List.of(Set.of(), WORKDAYS, ALL));
        ALL.forEach(day -> offered.add(Set.of(day)));
        for (Set<DayOfWeek> each : offered) {
            menu.item(words(each), () -> actions.schedule(each, at));
            if (each.equals(ALL)) {
                menu.separate();
            }
        }
        menu.openUnder(when);
    }

    private void take() {
        String typed = time.text().getText();
        Optional<LocalTime> read = ClockText.read(typed);
        if (read.isEmpty()) {
            GridCells.say(wrong, ui.text("digests.schedule.wrong", typed.strip()));
            fit.run();
        } else if (!chosen.isEmpty() && !read.get().equals(at)) {
            actions.schedule(chosen, read.get());
        } else {
            time.text().setText(days.hour(at));
            GridCells.say(wrong, lacking);
            fit.run();
        }
    }

    private String words(Set<DayOfWeek> set) {
        if (set.isEmpty()) {
            return ui.text("digests.schedule.never");
        }
        if (set.equals(ALL)) {
            return ui.text("digests.schedule.daily");
        }
        if (set.equals(WORKDAYS)) {
            return ui.text("digests.schedule.workdays");
        }
        Locale locale = ui.language().locale();
        return ui.text(
                "digests.schedule.on",
                set.stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .collect(Collectors.joining(", ")));
    }
}
