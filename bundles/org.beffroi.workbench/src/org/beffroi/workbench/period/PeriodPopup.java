package org.beffroi.workbench.period;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query.Day;
import org.beffroi.core.query.Query.FixedDay;
import org.beffroi.core.query.Query.Period;
import org.beffroi.dossier.period.PeriodReader;
import org.beffroi.dossier.period.PeriodReader.NamedDay;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.period.model.PeriodText;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.Popup;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * Where a period is chosen: typed in words, by the press of a button, or on a calendar. Words and buttons close it; days of the
 * calendar are taken at once, so that one sees what they find. Belongs to the UI thread.
 */
public final class PeriodPopup {

    private static final int WIDTH = 328;

    /** How many days that have a name are offered, and how many letters of them show. */
    private static final int OFFERED = 3;

    private static final int LONGEST = 40;

    /** What most people want, by the key of its words. */
    private static final List<String> PRESETS = List.of(
            "today",
            "yesterday",
            "week",
            "week.before",
            "days.7",
            "days.30",
            "month",
            "month.before",
            "year",
            "always");

    private final Ui ui;
    private final Days days;
    private PeriodReader reader;
    private final Consumer<Optional<Period>> choose;
    private final Popup popup;
    private final FramedText field;
    private final Label said;
    private final Composite named;
    private final Label month;
    private final MonthGrid grid;
    private boolean silent;

    /**
     * @param now the period that holds, empty for all of time
     * @param choose told of another one
     */
    public PeriodPopup(Control under, Ui ui, Days days, Optional<Period> now, Consumer<Optional<Period>> choose) {
        this.ui = ui;
        this.days = days;
        this.reader = new PeriodReader(days.today());
        this.choose = choose;
        popup = new Popup(under, ui.look(), WIDTH);
        Composite content = popup.content();
        String prompt = ui.text("period.words");
        field = new FramedText(content, ui.look(), SWT.SINGLE, ui.text("period.name"), prompt);
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        said = GridCells.words(content, ui.look().small(), "secondary");
        said.setText(ui.text("period.hint"));
        ((GridData) said.getLayoutData()).horizontalIndent = 2;
        addPresets(content);
        named = new Composite(content, SWT.NONE);
        named.setLayout(GridCells.grid(1, 0, 0, 0));
        named.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridCells.show(named, false);
        month = addMonth(content);
        grid = new MonthGrid(content, ui, days);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        grid.onMonth(this::showMonth);
        grid.onChoice(this::taken);
        show(now);
        field.text().addListener(SWT.Modify, event -> typed());
        field.onEnter(this::enter);
    }

    /** Opens it, the caret where words are typed. */
    public void open() {
        popup.open();
        field.text().setFocus();
        field.text().selectAll();
    }

    /** Does something once it is closed, whatever was chosen in it. */
    public void onClosed(Runnable action) {
        popup.shell().addListener(SWT.Dispose, event -> action.run());
    }

    /** Offers what happened since days that have a name, the latest of them; each can be typed too. */
    void name(List<NamedDay> known) {
        if (popup.shell().isDisposed() || known.isEmpty()) {
            return;
        }
        reader = new PeriodReader(days.today(), known);
        known.stream()
                .filter(day -> !day.day().isAfter(days.today()))
                .sorted(Comparator.comparing(NamedDay::day).reversed())
                .limit(OFFERED)
                .forEach(day -> {
                    String words = ui.text("period.since.named", day.name(), days.dayAndMonth(day.day()));
                    new PushButton(
                                    named,
                                    ui,
                                    Weight.QUIET,
                                    Optional.empty(),
                                    TextFit.cut(words, LONGEST, String::length))
                            .onPress(() -> take(new PeriodReader.Within(
                                    new Period(CoreFields.PUBLISHED.name(), new FixedDay(day.day()), null))));
                });
        GridCells.show(named, true);
        popup.fit();
    }

    private void addPresets(Composite content) {
        Composite presets = new Composite(content, SWT.NONE);
        presets.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .equalWidth(true)
                .margins(0, 0)
                .spacing(0, 0)
                .applyTo(presets);
        for (String preset : PRESETS) {
            String words = ui.text("period.preset." + preset);
            PushButton button = new PushButton(presets, ui, Weight.QUIET, Optional.empty(), words)
                    .onPress(() -> take(reader.read(words)));
            button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        }
    }

    private Label addMonth(Composite content) {
        Composite row = new Composite(content, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(0, 0)
                .spacing(0, 0)
                .applyTo(row);
        PushButton.ofIcon(row, ui, Icon.UP, ui.text("period.month.before")).onPress(() -> grid.turn(-1));
        Label name = new Label(row, SWT.CENTER);
        name.setFont(ui.look().strong());
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        PushButton.ofIcon(row, ui, Icon.DOWN, ui.text("period.month.after")).onPress(() -> grid.turn(1));
        return name;
    }

    private void showMonth() {
        month.setText(grid.month());
    }

    private void show(Optional<Period> now) {
        silent = true;
        field.text().setText(now.map(new PeriodText(ui.language())::label).orElse(""));
        silent = false;
        mark(now);
        showMonth();
    }

    private void mark(Optional<Period> period) {
        DayResolution on = new DayResolution(days.today(), days.zone());
        grid.show(
                period.flatMap(some -> Optional.<Day>ofNullable(some.from())).map(on::dayOf),
                period.flatMap(some -> Optional.<Day>ofNullable(some.to())).map(on::dayOf));
    }

    /** Says which days are meant while words are typed. */
    private void typed() {
        if (silent) {
            return;
        }
        switch (reader.read(field.text().getText())) {
            case PeriodReader.Always always -> say("secondary", ui.text("period.hint"));
            case PeriodReader.Unclear unclear -> say("secondary", ui.text("period.hint"));
            case PeriodReader.Within(Period period) -> {
                mark(Optional.of(period));
                say("secondary", spelled(period));
            }
        }
    }

    private String spelled(Period period) {
        DayResolution on = new DayResolution(days.today(), days.zone());
        return Language.capital(days.span(
                Optional.<Day>ofNullable(period.from()).map(on::dayOf),
                Optional.<Day>ofNullable(period.to()).map(on::dayOf)));
    }

    private void say(String style, String words) {
        Look.styled(said, style);
        said.setText(words.replace("&", "&&"));
        popup.fit();
    }

    private void enter() {
        take(reader.read(field.text().getText()));
    }

    private void take(PeriodReader.Reading reading) {
        switch (reading) {
            case PeriodReader.Always always -> {
                choose.accept(Optional.empty());
                popup.close();
            }
            case PeriodReader.Within(Period period) -> {
                choose.accept(Optional.of(period));
                popup.close();
            }
            case PeriodReader.Unclear unclear -> say("alarm", ui.text("period.unclear"));
        }
    }

    private void taken(LocalDate first, LocalDate last) {
        Period period = new Period(CoreFields.PUBLISHED.name(), new FixedDay(first), new FixedDay(last));
        silent = true;
        field.text().setText(new PeriodText(ui.language()).label(period));
        silent = false;
        say("secondary", spelled(period));
        choose.accept(Optional.of(period));
    }
}
