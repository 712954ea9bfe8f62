package org.beffroi.workbench.privacy;

import java.util.Optional;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.ProgressLine;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.work.Work;
import org.beffroi.workbench.work.Works;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A work that a dialog waits for: what it does, how far it is, and a way to stop it. Belongs to the UI thread. */
final class Underway {

    private final Ui ui;
    private final Composite whole;
    private final Label words;
    private final ProgressLine line;
    private Optional<Work> followed = Optional.empty();

    Underway(Composite parent, Ui ui, Works works) {
        this.ui = ui;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(0, 0).applyTo(whole);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.exclude = true;
        whole.setLayoutData(place);
        whole.setVisible(false);
        words = Look.styled(new Label(whole, SWT.WRAP), "secondary");
        words.setFont(ui.look().small());
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new PushButton(whole, ui, Weight.PLAIN, Optional.empty(), ui.text("work.stop"))
                .onPress(() -> followed.ifPresent(Work::stop));
        line = new ProgressLine(whole, ui.look(), ui.text("work.begins"));
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        Runnable deaf = works.listen(this::show);
        whole.addListener(SWT.Dispose, event -> deaf.run());
    }

    /** Shows how far a work is. */
    void follow(Work work) {
        followed = Optional.of(work);
        visible(true);
        show();
    }

    /** Shows nothing any more. */
    void end() {
        followed = Optional.empty();
        if (!whole.isDisposed()) {
            visible(false);
        }
    }

    private void show() {
        if (whole.isDisposed() || followed.isEmpty()) {
            return;
        }
        Work work = followed.get();
        String far = work.total() > 0 ? ui.language().percent(work.done(), work.total()) : ui.text("work.begins");
        String said = ui.say(work.what()) + " · " + far;
        words.setText(said);
        line.show(work.total() > 0 ? work.done() / (double) work.total() : 0, said);
        whole.layout(true);
    }

    private void visible(boolean is) {
        GridCells.show(whole, is);
    }
}
