package org.beffroi.workbench.morning;

import java.time.LocalDate;
import java.util.Optional;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.morning.model.Morning;
import org.beffroi.workbench.morning.model.MorningReader;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * Under the day of the morning page: since when it tells; where nothing was said lately, when something was said last, with the
 * way there. Belongs to the UI thread.
 */
final class SinceLine {

    private final Ui ui;
    private final Days days;
    private final Composite line;
    private final Label words;
    private final PushButton there;
    private Optional<LocalDate> latest = Optional.empty();

    /** @param parent a column of a grid */
    SinceLine(Composite parent, Ui ui, Days days, MorningActions actions) {
        this.ui = ui;
        this.days = days;
        line = GridCells.row(parent, Look.GRID);
        ((RowLayout) line.getLayout()).center = true;
        words = Look.styled(new Label(line, SWT.NONE), "secondary");
        words.setFont(ui.look().normal());
        there = new PushButton(line, ui, Weight.QUIET, Optional.empty(), ui.text("morning.latest.go"))
                .flush()
                .onPress(() -> latest.map(MorningReader::weekUntil).ifPresent(actions::open));
        there.setLayoutData(new RowData());
        offer();
    }

    /** Says it of a week. */
    void show(Morning.Week of) {
        latest = of.latest();
        words.setText(sentence(of));
        offer();
    }

    private void offer() {
        there.setVisible(latest.isPresent());
        ((RowData) there.getLayoutData()).exclude = latest.isEmpty();
        line.getParent().layout(true, true);
    }

    private String sentence(Morning.Week of) {
        if (latest.isPresent()) {
            boolean old = of.until().isBefore(days.today());
            return ui.text(old ? "morning.old" : "morning.silent", days.day(latest.get()));
        }
        return of.since()
                .map(last -> ui.text("morning.since", days.weekdayAndDay(last.day())))
                .orElseGet(() -> first(of));
    }

    /** How much there is, and of which day the last of it is. */
    private String first(Morning.Week of) {
        String all = ui.text("morning.first", ui.language().number(of.archive()), of.archive());
        return of.days().reversed().stream()
                .filter(day -> day.all() > 0)
                .findFirst()
                .map(day -> all + " " + ui.text("morning.last", days.day(day.day())))
                .orElse(all);
    }
}
