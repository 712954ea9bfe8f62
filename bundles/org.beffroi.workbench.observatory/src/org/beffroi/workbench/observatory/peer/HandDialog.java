package org.beffroi.workbench.observatory.peer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;

/** Asks who the peers are: names or codes, one a line. Belongs to the UI thread. */
public final class HandDialog extends DialogWindow {

    private static final int WIDE = 460;
    private static final int TALL = 420;

    private final FramedText field;
    private final Ui ui;
    private final Function<List<String>, Optional<Sentence>> wrong;
    private final Consumer<List<String>> chosen;

    /**
     * @param before those that were named before
     * @param wrong says what is wrong with them; empty where nothing is
     * @param chosen told who they are
     */
    public HandDialog(
            Shell parent,
            Ui ui,
            List<String> before,
            Function<List<String>, Optional<Sentence>> wrong,
            Consumer<List<String>> chosen) {
        super(parent, ui, ui.text("observatory.peers.hand.heading"));
        this.ui = ui;
        this.wrong = wrong;
        this.chosen = chosen;
        dialog.caption(dialog.content(), ui.text("observatory.peers.hand.field"));
        field = new FramedText(
                dialog.content(),
                ui.look(),
                SWT.MULTI | SWT.V_SCROLL,
                ui.text("observatory.peers.hand.field"),
                ui.text("observatory.peers.hand.prompt"));
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = 220;
        field.control().setLayoutData(place);
        field.text().setText(String.join("\n", before));
        dialog.hint(dialog.content(), ui.text("observatory.peers.hand.hint"));
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("observatory.peers.hand.done"), Weight.PRIMARY, this::choose);
    }

    /** The field. */
    public FramedText field() {
        return field;
    }

    private List<String> named() {
        return field.text()
                .getText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Optional<String> wrong() {
        return named().isEmpty()
                ? Optional.of(ui.text("observatory.peers.hand.none"))
                : wrong.apply(named()).map(ui::say);
    }

    /** Chooses them, or says what is wrong. */
    public void choose() {
        if (!dialog.isWrong(this::wrong)) {
            List<String> named = named();
            dialog.close();
            chosen.accept(named);
        }
    }

    @Override
    public void open() {
        dialog.open(WIDE, TALL);
        field.text().setFocus();
    }
}
