package org.beffroi.workbench.morning;

import java.time.LocalDate;
import java.util.List;
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
 * way there and to what was said since. Belongs to the UI thread.
 */
final class SinceLine {

    private final Ui ui;
    private final Days days;
    private final Composite line;
    private final Label words;
    private final PushButton there;
    /** Ways to what was said since, where that is long ago. */
    private final List<PushButton> further;

    private Optional<LocalDate> latest = Optional.empty();

    /** @param parent a column of a grid */
    SinceLine(Composite parent, Ui ui, Days days, MorningActions actions) {
        this.ui = ui;
        this.days = days;
        line = GridCells.row(parent, 2 * Look.GRID);
        ((RowLayout) line.getLayout()).center = true;
        words = Look.styled(new Label(line, SWT.NONE), "secondary");
        words.setFont(ui.look().normal());
        // What is old is gone on with first of all.
        PushButton goOn = way(Weight.PLAIN, "morning.further.import", () -> actions.run("import"));
        there = new PushButton(line, ui, Weight.QUIET, Optional.empty(), ui.text("morning.latest.go"))
                .flush()
                .onPress(() -> latest.map(MorningReader::weekUntil).ifPresent(actions::open));
        there.setLayoutData(new RowData());
        further = List.of(goOn, way(Weight.QUIET, "morning.further.source", () -> actions.run("source")));
        offer(false);
    }

    private PushButton way(Weight weight, String key, Runnable press) {
        PushButton way = new PushButton(line, ui, weight, Optional.empty(), ui.text(key)).onPress(press);
        if (weight == Weight.QUIET) {
            way.flush();
        }
        way.setLayoutData(new RowData());
        return way;
    }

    /** Says it of a week. */
    void show(Morning.Week of) {
        latest = of.latest();
        words.setText(sentence(of));
        offer(isOld(of));
    }

    private void offer(boolean old) {
        offer(there, latest.isPresent());
        further.forEach(way -> offer(way, old));
        line.getParent().layout(true, true);
    }

    private static void offer(PushButton way, boolean offered) {
        way.setVisible(offered);
        ((RowData) way.getLayoutData()).exclude = !offered;
    }

    private boolean isOld(Morning.Week of) {
        return latest.isPresent() && of.until().isBefore(days.today());
    }

    private String sentence(Morning.Week of) {
        if (latest.isPresent()) {
            // Nothing is new since a day only to somebody who was here before.
            String old = of.since().isPresent() ? "morning.old" : "morning.old.first";
            return ui.text(isOld(of) ? old : "morning.silent", days.day(latest.get()));
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
