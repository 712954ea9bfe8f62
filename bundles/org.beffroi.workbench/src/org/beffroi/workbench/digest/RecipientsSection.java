package org.beffroi.workbench.digest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.post.AddressLine;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
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
    private final Label asking;
    private final Label wrong;
    private boolean anybody;
    private Runnable typed = () -> {};

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
        recipients = Look.styled(new Composite(column, SWT.NONE), "panel");
        recipients.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        recipients.setLayout(GridCells.grid(3, 0, 2, 0));
        asking = GridCells.words(column, ui.look().normal());
        asking.setText(ui.text("digests.recipient.ask"));
        GridCells.show(asking, false);
        field = new FramedText(
                column, ui.look(), SWT.SINGLE, ui.text("digests.recipient.add"), ui.text("digests.recipient.prompt"));
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field.onEnter(this::take);
        field.text().addListener(SWT.Modify, event -> {
            say("");
            typed.run();
        });
        wrong = GridCells.words(column, ui.look().small(), "alarm");
        GridCells.show(wrong, false);
    }

    /** Called at each letter of somebody who is added. */
    RecipientsSection onTyped(Runnable listener) {
        typed = listener;
        return this;
    }

    /** Whether somebody is being written down in the field. */
    boolean isTyped() {
        return !field.text().getText().isBlank();
    }

    /** Shows those of a digest; one that lacks nothing else asks for them. */
    void show(Digest digest) {
        anybody = !digest.recipients().isEmpty();
        Stream.of(recipients.getChildren()).forEach(Control::dispose);
        digest.recipients().forEach(who -> line(who, digest.form(who)));
        GridCells.show(recipients, anybody);
        GridCells.show(field.control(), mayChange);
        boolean asks = mayChange && !anybody && !digest.items().isEmpty();
        GridCells.show(asking, asks);
        field.ask(asks);
    }

    /** Who, how much of it she gets, and a way to take her off. */
    private void line(Correspondent who, Digest.Form form) {
        String name = who.name().isEmpty() ? who.address() : who.name();
        named(who, name);
        PushButton gets = new PushButton(recipients, ui, Weight.QUIET, Optional.empty(), words(form)).opensList();
        gets.setEnabled(mayChange);
        gets.setToolTipText(ui.text("digests.form.of", name).replace("&", "&&"));
        gets.onPress(() -> {
            PopupMenu menu = new PopupMenu(gets);
            for (Digest.Form each : Digest.Form.values()) {
                menu.item(
                        ui.text("digests.form.choice", words(each), ui.text(key(each) + ".is")),
                        () -> actions.form(who, each));
            }
            menu.openUnder(gets);
        });
        PushButton away = PushButton.ofIcon(recipients, ui, Icon.CLOSE, ui.text("digests.recipient.remove", name))
                .takesAway()
                .onPress(() -> actions.removeRecipient(who));
        GridCells.show(away, mayChange);
    }

    /** Two of one name are told apart by the address, which stands under it. */
    private void named(Correspondent who, String name) {
        Composite lines = Look.styled(new Composite(recipients, SWT.NONE), "panel");
        lines.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        lines.setLayout(GridCells.grid(1, 0, 0, 0));
        GridCells.words(lines, ui.look().normal()).setText(name.replace("&", "&&"));
        if (!who.name().isEmpty()) {
            GridCells.words(lines, ui.look().small(), "secondary")
                    .setText(who.address().replace("&", "&&"));
        }
    }

    private String words(Digest.Form form) {
        return ui.text(key(form));
    }

    private static String key(Digest.Form form) {
        return "digests.form." + form.name().toLowerCase(Locale.ROOT);
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
