package org.beffroi.workbench.watch;

import org.beffroi.core.watch.NegativeShare;
import org.beffroi.workbench.field.FieldProblems;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.model.ShareDraft;
import org.beffroi.workbench.watch.model.WatchDraft;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Which share of negative mentions is too much, and how often it was in the past. Belongs to the UI thread. */
final class ShareFields {

    private static final int WIDTH = 56;

    private final Ui ui;
    private final Composite whole;
    private final FramedText percent;
    private final FramedText hours;
    private final Label told;

    /** @param trial counts how often it would have called */
    ShareFields(Composite in, Ui ui, FieldProblems problems, Runnable trial) {
        this.ui = ui;
        whole = new Composite(in, SWT.NONE);
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        whole.setLayout(GridCells.grid(1, 0, 5, 6));
        Composite row = new Composite(whole, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        row.setLayout(GridCells.grid(5, 0, Look.GRID, 0));
        word(row, "watch.share.more");
        percent = number(row, "watch.share.percent");
        word(row, "watch.share.of");
        hours = number(row, "watch.share.hours");
        word(row, "watch.share.hours.word");
        problems.add(WatchDraft.SHARE, whole, percent.text());
        PushButton attempt = new PushButton(whole, ui, Weight.QUIET, java.util.Optional.empty(), ui.text("watch.past"))
                .flush()
                .onPress(trial);
        attempt.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        told = GridCells.words(whole, ui.look().small(), "secondary");
        GridCells.say(told, "");
        for (FramedText field : new FramedText[] {percent, hours}) {
            field.text().addListener(SWT.Modify, event -> say(""));
        }
    }

    private void word(Composite row, String key) {
        Label word = new Label(row, SWT.NONE);
        word.setFont(ui.look().normal());
        word.setText(ui.text(key));
        word.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    }

    private FramedText number(Composite row, String name) {
        FramedText field = new FramedText(row, ui.look(), SWT.SINGLE, ui.text(name), "");
        GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        place.widthHint = WIDTH;
        field.control().setLayoutData(place);
        return field;
    }

    void fill(NegativeShare share) {
        ShareDraft draft = ShareDraft.of(share);
        percent.text().setText(draft.percent());
        hours.text().setText(draft.hours());
    }

    void show(boolean wanted) {
        GridCells.show(whole, wanted);
    }

    /** Says what the past tells. */
    void say(String words) {
        if (!told.isDisposed()) {
            GridCells.say(told, words);
        }
    }

    ShareDraft draft() {
        return new ShareDraft(percent.text().getText(), hours.text().getText());
    }
}
