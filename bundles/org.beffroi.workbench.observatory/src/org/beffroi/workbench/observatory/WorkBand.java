package org.beffroi.workbench.observatory;

import java.time.Clock;
import java.util.Optional;
import org.beffroi.workbench.observatory.model.WorkWords;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.ProgressLine;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.work.Work;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A work under way: what it is, how far, the time left, and the way to stop it; no room while there is none. UI thread. */
final class WorkBand {

    private final Ui ui;
    private final Composite whole;
    private final Label what;
    private final Label far;
    private final ProgressLine line;
    private Optional<Work> shown = Optional.empty();

    WorkBand(Composite parent, Ui ui) {
        this.ui = ui;
        whole = Look.styled(new Composite(parent, SWT.NONE), "panel");
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        whole.setLayout(GridCells.grid(3, Look.GRID, Look.MARGIN, 4));
        what = new Label(whole, SWT.NONE);
        what.setFont(ui.look().normal());
        what.setLayoutData(indented(new GridData(SWT.BEGINNING, SWT.CENTER, false, false)));
        far = Look.styled(new Label(whole, SWT.NONE), "secondary");
        far.setFont(ui.look().small());
        far.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new PushButton(whole, ui, Weight.PLAIN, Optional.empty(), ui.text("work.stop"))
                .onPress(() -> shown.ifPresent(Work::stop));
        line = new ProgressLine(whole, ui.look(), ui.text("work.begins"));
        GridData place = indented(new GridData(SWT.FILL, SWT.TOP, true, false));
        place.horizontalSpan = 3;
        line.setLayoutData(place);
        GridCells.show(whole, false);
    }

    private static GridData indented(GridData place) {
        place.horizontalIndent = Look.GRID;
        return place;
    }

    /** Shows how far it is; empty for none. */
    void show(Optional<Work> work) {
        boolean appears = shown.isPresent() != work.isPresent();
        shown = work;
        work.ifPresent(one -> {
            String words =
                    new WorkWords(ui.language()).far(one, Clock.systemUTC().instant());
            what.setText(ui.say(one.what()).replace("&", "&&"));
            far.setText(words);
            line.show(WorkWords.part(one), words);
        });
        if (appears) {
            GridCells.show(whole, work.isPresent());
            whole.getParent().layout(true, true);
        }
    }
}
