package org.beffroi.workbench.observatory.judge;

import java.util.Optional;
import org.beffroi.workbench.observatory.model.candidate.JudgeState;
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

/** What shows before anything was found: which accounts come here, from where, and the way to look for them. UI thread. */
final class CandidateTeaching {

    private static final int WORDS = 420;

    private final Ui ui;
    private final Composite whole;
    private final Composite words;
    private final PushButton look;
    private final Label why;

    CandidateTeaching(Composite parent, Ui ui, boolean writes, JudgePage.Actions actions) {
        this.ui = ui;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(GridCells.grid(1, Look.MARGIN, 0, 0));
        words = new TaughtPage(whole, WORDS, in -> new CandidateSketch(in, ui)).words();
        GridCells.words(words, ui.look().large()).setText(ui.text("observatory.judge.empty.title"));
        GridCells.words(words, ui.look().normal(), "secondary").setText(ui.text("observatory.judge.empty"));
        Composite row = GridCells.row(words, Look.GRID);
        look = new PushButton(row, ui, Weight.PRIMARY, Optional.of(Icon.SEARCH), ui.text("observatory.judge.look"))
                .onPress(actions::find);
        if (writes) {
            new PushButton(row, ui, Weight.PLAIN, Optional.of(Icon.IMPORT), ui.text("observatory.judge.list"))
                    .onPress(actions::chooseList);
            GridCells.words(words, ui.look().small(), "secondary").setText(ui.text("observatory.judge.empty.drop"));
        }
        why = GridCells.words(words, ui.look().normal(), "alarm");
    }

    /** The control to lay out. */
    Composite control() {
        return whole;
    }

    /** Says what is missing. */
    void show(JudgeState state) {
        look.setEnabled(state.canLook());
        look.redraw();
        GridCells.say(why, state.canLook() ? "" : ui.text("observatory.judge.empty.whose"));
        ((GridData) why.getLayoutData()).verticalIndent = Look.GRID;
        words.layout(true, true);
    }

    /** Takes the keyboard. */
    void focus() {
        look.setFocus();
    }
}
