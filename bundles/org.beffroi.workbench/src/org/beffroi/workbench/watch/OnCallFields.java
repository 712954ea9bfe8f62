package org.beffroi.workbench.watch;

import java.util.Optional;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.Destination;
import org.beffroi.workbench.field.FieldProblems;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.model.OnCallDraft;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.Dialog;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Who is on call, and from how much on. Belongs to the UI thread. */
final class OnCallFields {

    private static final int WIDTH = 56;

    private final Ui ui;
    private final Dialog dialog;
    private final Composite whole;
    private final CheckBox wanted;
    private final Composite asked;
    private final FramedText times;
    private final FramedText people;

    /** @param before whose values are proposed */
    OnCallFields(Composite in, Ui ui, Dialog dialog, FieldProblems problems, Optional<Alert> before) {
        this.ui = ui;
        this.dialog = dialog;
        whole = column(in);
        wanted = new CheckBox(whole, ui, ui.text("watch.on.call"));
        asked = column(whole);
        Composite row = new Composite(asked, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        row.setLayout(GridCells.grid(3, 0, Look.GRID, 0));
        word(row, "watch.on.call.from");
        times = new FramedText(row, ui.look(), SWT.SINGLE, ui.text("watch.on.call.times"), "");
        GridData narrow = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        narrow.widthHint = WIDTH;
        times.control().setLayoutData(narrow);
        word(row, "watch.on.call.floor");
        problems.add(OnCallDraft.TIMES, asked, times.text());
        String prompt = OnCallDraft.elsewhere(before)
                .map(Destination::place)
                .orElseGet(() -> ui.text("watch.on.call.people.prompt"));
        people = new FramedText(asked, ui.look(), SWT.SINGLE, ui.text("watch.on.call.people"), prompt);
        people.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        problems.add(OnCallDraft.PEOPLE, asked, people.text());
        dialog.hint(asked, ui.text("watch.on.call.hint"));
        OnCallDraft draft = OnCallDraft.of(before);
        wanted.setTicked(draft.wanted());
        times.text().setText(draft.times());
        people.text().setText(draft.people());
        wanted.onTick(this::ticked);
        GridCells.show(asked, wanted.isTicked());
    }

    private void ticked() {
        GridCells.show(asked, wanted.isTicked());
        dialog.fit();
        if (wanted.isTicked()) {
            people.text().setFocus();
        }
    }

    private static Composite column(Composite in) {
        Composite column = new Composite(in, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        column.setLayout(GridCells.grid(1, 0, 5, 6));
        return column;
    }

    private void word(Composite row, String key) {
        Label word = new Label(row, SWT.NONE);
        word.setFont(ui.look().normal());
        word.setText(ui.text(key));
        word.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    }

    void show(boolean can) {
        GridCells.show(whole, can);
    }

    OnCallDraft draft() {
        return new OnCallDraft(
                wanted.isTicked(), times.text().getText(), people.text().getText());
    }
}
