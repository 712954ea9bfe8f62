package org.beffroi.workbench.digest;

import java.util.List;
import java.util.stream.Stream;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.post.AddressLine;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Chip;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** To whom the digest in hand goes, and a field for more of them. Belongs to the UI thread. */
final class RecipientsSection {

    private final Ui ui;
    private final boolean mayChange;
    private final MailingActions actions;
    private final Runnable fit;
    private final Composite recipients;
    private final FramedText field;
    private final Label wrong;
    private boolean anybody;

    /**
     * @param column where it stands, a column of cells
     * @param mayChange false where the dossier is open for reading alone
     * @param fit lays the column out anew
     */
    RecipientsSection(Composite column, Ui ui, boolean mayChange, MailingActions actions, Runnable fit) {
        this.ui = ui;
        this.mayChange = mayChange;
        this.actions = actions;
        this.fit = fit;
        recipients = Look.styled(GridCells.row(column, 6), "panel");
        field = new FramedText(
                column, ui.look(), SWT.SINGLE, ui.text("digests.recipient.add"), ui.text("digests.recipient.prompt"));
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field.onEnter(this::take);
        field.text().addListener(SWT.Modify, event -> say(""));
        wrong = GridCells.words(column, ui.look().small(), "alarm");
        GridCells.show(wrong, false);
    }

    /** Shows those of a digest. */
    void show(Digest digest) {
        anybody = !digest.recipients().isEmpty();
        Stream.of(recipients.getChildren()).forEach(Control::dispose);
        for (Correspondent who : digest.recipients()) {
            String name = who.name().isEmpty() ? who.address() : who.name();
            Chip chip = new Chip(recipients, ui, name, ui.text("digests.recipient.remove", name), () -> {
                if (mayChange) {
                    actions.removeRecipient(who);
                }
            });
            chip.setToolTipText(who.typed().replace("&", "&&"));
        }
        GridCells.show(recipients, anybody);
        GridCells.show(field.control(), mayChange);
    }

    /** Takes what is typed in the field; true if somebody is there to whom it can go, else it is said beside the field. */
    boolean ready() {
        if (!take()) {
            return false;
        }
        if (!anybody) {
            say(ui.text("digests.recipient.missing"));
            field.text().setFocus();
        }
        return anybody;
    }

    /** Adds those that are typed; false where one of them has no address, which is said. */
    private boolean take() {
        try {
            List<Correspondent> typed = AddressLine.read(field.text().getText());
            if (!typed.isEmpty()) {
                field.text().setText("");
                anybody = true;
                actions.addRecipients(typed);
            }
            return true;
        } catch (Refusal refusal) {
            say(ui.say(refusal.sentence()));
            field.text().setFocus();
            return false;
        }
    }

    private void say(String words) {
        if (!wrong.getText().equals(words)) {
            GridCells.say(wrong, words);
            fit.run();
        }
    }
}
