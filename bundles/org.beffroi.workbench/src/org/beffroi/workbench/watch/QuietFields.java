package org.beffroi.workbench.watch;

import java.time.DayOfWeek;
import java.util.Optional;
import org.beffroi.dossier.alert.QuietHours;
import org.beffroi.workbench.field.FieldProblems;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.model.AlertDraft;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.Dialog;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** When nobody wants to be called: hours of each day, weekends, public holidays. Belongs to the UI thread. */
final class QuietFields {

    private static final int HOUR_WIDTH = 108;

    private final Ui ui;
    private final Composite whole;
    private final FramedText from;
    private final FramedText to;
    private final CheckBox weekend;
    private final CheckBox holidays;

    QuietFields(Composite in, Ui ui, Dialog dialog, FieldProblems problems) {
        this.ui = ui;
        whole = new Composite(in, SWT.NONE);
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        whole.setLayout(GridCells.grid(1, 0, 5, 6));
        dialog.caption(whole, ui.text("watch.quiet"));
        Composite row = new Composite(whole, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        row.setLayout(GridCells.grid(4, 0, Look.GRID, 0));
        word(row, "watch.quiet.from");
        from = hour(row, "watch.quiet.from", "watch.quiet.from.prompt");
        word(row, "watch.quiet.to");
        to = hour(row, "watch.quiet.to", "watch.quiet.to.prompt");
        problems.add(AlertDraft.HOURS, whole, from.text());
        weekend = new CheckBox(whole, ui, ui.text("watch.quiet.weekend"));
        holidays = new CheckBox(whole, ui, ui.text("watch.quiet.holidays"));
    }

    private void word(Composite row, String key) {
        Label word = new Label(row, SWT.NONE);
        word.setFont(ui.look().normal());
        word.setText(ui.text(key));
        word.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    }

    private FramedText hour(Composite row, String key, String prompt) {
        FramedText field = new FramedText(
                row, ui.look(), SWT.SINGLE, ui.text("watch.quiet") + " " + ui.text(key), ui.text(prompt));
        GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        place.widthHint = HOUR_WIDTH;
        field.control().setLayoutData(place);
        return field;
    }

    void fill(Optional<QuietHours> quiet) {
        quiet.flatMap(QuietHours::hours).ifPresent(span -> {
            from.text().setText(span.from().toString());
            to.text().setText(span.to().toString());
        });
        weekend.setTicked(
                quiet.filter(hours -> hours.days().contains(DayOfWeek.SATURDAY)).isPresent());
        holidays.setTicked(quiet.filter(QuietHours::holidays).isPresent());
    }

    void show(boolean wanted) {
        GridCells.show(whole, wanted);
    }

    String from() {
        return from.text().getText();
    }

    String to() {
        return to.text().getText();
    }

    boolean weekend() {
        return weekend.isTicked();
    }

    boolean holidays() {
        return holidays.isTicked();
    }
}
