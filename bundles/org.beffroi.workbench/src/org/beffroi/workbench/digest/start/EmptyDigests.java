package org.beffroi.workbench.digest.start;

import java.util.Optional;
import org.beffroi.workbench.sketch.TaughtPage;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * What shows while a dossier has no digest: what one is and how it comes to be at the left, with the button that makes the first;
 * at the right what a page of it looks like. Belongs to the UI thread.
 */
public final class EmptyDigests {

    private static final int WORDS = 400;

    private final Ui ui;
    private final Composite whole;
    private Optional<PushButton> first = Optional.empty();

    /**
     * @param in a grid, of which it takes what room is left
     * @param mayChange false where the dossier is open for reading alone: the button does not show then
     * @param create makes the first digest
     */
    public EmptyDigests(Composite in, Ui ui, boolean mayChange, Runnable create) {
        this.ui = ui;
        TaughtPage page = new TaughtPage(in, WORDS, two -> new PageSketch(two, ui));
        whole = page.control();
        Composite words = page.words();
        GridCells.words(words, ui.look().large()).setText(ui.text("digests.empty.title"));
        GridCells.words(words, ui.look().normal(), "secondary").setText(ui.text("digests.empty"));
        Composite steps = new Composite(words, SWT.NONE);
        steps.setLayoutData(indented(SWT.FILL));
        steps.setLayout(GridCells.grid(2, 0, Look.GRID + 4, Look.GRID));
        step(steps, Icon.PEN, "digests.empty.page");
        step(steps, Icon.MAIL, "digests.empty.people");
        step(steps, Icon.CLOCK, "digests.empty.send");
        if (mayChange) {
            PushButton button = new PushButton(
                            words, ui, Weight.PRIMARY, Optional.of(Icon.PLUS), ui.text("digests.new"))
                    .onPress(create);
            GridData below = indented(SWT.BEGINNING);
            below.verticalIndent = 2 * Look.GRID;
            button.setLayoutData(below);
            first = Optional.of(button);
        }
    }

    /** The control to lay out. */
    public Composite control() {
        return whole;
    }

    /** Takes the keyboard, where there is something to press. */
    public void focus() {
        first.ifPresent(PushButton::setFocus);
    }

    private void step(Composite in, Icon icon, String key) {
        Label sign = new Label(in, SWT.NONE);
        sign.setImage(ui.icons().image(icon, ui.look().palette().accent()));
        sign.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        GridCells.words(in, ui.look().normal()).setText(ui.text(key));
    }

    private static GridData indented(int alignment) {
        GridData place = new GridData(alignment, SWT.TOP, alignment == SWT.FILL, false);
        place.verticalIndent = Look.GRID;
        return place;
    }
}
