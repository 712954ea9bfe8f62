package org.beffroi.workbench.observatory.peer;

import java.util.Optional;
import org.beffroi.workbench.observatory.model.peer.PeerState;
import org.beffroi.workbench.sketch.TaughtPage;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What shows before anything is known: what is compared, and how it comes in. Belongs to the UI thread. */
final class PeerTeaching {

    private static final int WORDS = 440;

    private final Ui ui;
    private final Composite whole;
    private final Composite words;
    private final Label title;
    private final Label said;
    private final Optional<PushButton> type;

    PeerTeaching(Composite parent, Ui ui, boolean writes, PeerPage.Actions actions) {
        this.ui = ui;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(GridCells.grid(1, Look.MARGIN, 0, 0));
        words = new TaughtPage(whole, WORDS, in -> new PeerSketch(in, ui)).words();
        title = GridCells.words(words, ui.look().large());
        said = GridCells.words(words, ui.look().normal(), "secondary");
        type = writes ? Optional.of(buttons(actions)) : Optional.empty();
    }

    private PushButton buttons(PeerPage.Actions actions) {
        Composite row = GridCells.row(words, Look.GRID);
        PushButton first = new PushButton(
                        row, ui, Weight.PRIMARY, Optional.of(Icon.PEN), ui.text("observatory.peers.type"))
                .onPress(actions::type);
        new PushButton(row, ui, Weight.PLAIN, Optional.of(Icon.NOTE), ui.text("observatory.peers.paste"))
                .onPress(actions::paste);
        new PushButton(row, ui, Weight.PLAIN, Optional.of(Icon.IMPORT), ui.text("observatory.peers.import"))
                .onPress(actions::chooseFile);
        GridCells.words(words, ui.look().small(), "secondary").setText(ui.text("observatory.peers.empty.drop"));
        return first;
    }

    /** The control to lay out. */
    Composite control() {
        return whole;
    }

    /** Says what is missing. */
    void show(PeerState state) {
        boolean whose = state.sheet().isPresent();
        title.setText(ui.text("observatory.peers.empty.title"));
        said.setText(state.refused()
                .map(ui::say)
                .orElseGet(() -> whose
                        ? ui.text(
                                "observatory.peers.empty",
                                state.sheet().orElseThrow().group().body().name())
                        : ui.text("observatory.peers.empty.whose"))
                .replace("&", "&&"));
        type.ifPresent(button -> {
            button.setEnabled(whose);
            button.redraw();
        });
        words.layout(true, true);
    }

    /** Takes the keyboard, where there is something to press. */
    void focus() {
        type.ifPresent(PushButton::setFocus);
    }
}
