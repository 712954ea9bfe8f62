package org.beffroi.workbench.digest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.post.MailServer;
import org.beffroi.core.post.MailServer.Protection;
import org.beffroi.workbench.form.SecretText;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the server by which the dossier sends its mail, and tries it. Belongs to the UI thread. */
public final class MailServerDialog extends DialogWindow {

    /** What the dialog asks for; each returns at once. */
    public interface Work {

        /**
         * Keeps the server.
         *
         * @param password empty to leave the one there is
         * @param then told why it was not kept, nothing where it was
         */
        void keep(MailServer server, Optional<String> password, Consumer<Optional<Sentence>> then);

        /** Sends a mail to its sender by the server, and keeps nothing but the password. */
        void attempt(MailServer server, Optional<String> password, Consumer<Optional<Sentence>> then);
    }

    private static final int WIDTH = 520;
    private static final int HEIGHT = 440;
    private static final int LARGEST_PORT = 65_535;

    private final Ui ui;
    private final Work work;
    private final FramedText host;
    private final ChoiceBar<Protection> protection;
    private final FramedText port;
    private final FramedText user;
    private final Text password;
    private final FramedText sender;
    private final CheckBox inside;
    private boolean busy;

    /** @param known the server there is */
    public MailServerDialog(Shell parent, Ui ui, Optional<MailServer> known, Work work) {
        super(parent, ui, ui.text("mail.heading"));
        this.ui = ui;
        this.work = work;
        dialog.hint(dialog.content(), ui.text("mail.hint"));
        host = dialog.field(ui.text("mail.host"), ui.text("mail.host.prompt"));
        dialog.caption(dialog.content(), ui.text("mail.protection"));
        protection = new ChoiceBar<>(
                        dialog.content(),
                        ui.look(),
                        List.of(Protection.STARTTLS, Protection.TLS, Protection.NONE),
                        each -> ui.text("mail.protection." + each.name().toLowerCase(Locale.ROOT)))
                .choose(Protection.STARTTLS);
        Composite two = new Composite(dialog.content(), SWT.NONE);
        two.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .equalWidth(true)
                .margins(0, 0)
                .spacing(Look.GRID, 4)
                .applyTo(two);
        dialog.caption(two, ui.text("mail.port"));
        dialog.caption(two, ui.text("mail.user"));
        dialog.caption(two, ui.text("mail.password"));
        port = field(two, SWT.SINGLE, "mail.port");
        user = field(two, SWT.SINGLE, "mail.user");
        password = SecretText.in(two, ui.text("mail.password"));
        sender = dialog.field(ui.text("mail.sender"), ui.text("digests.recipient.prompt"));
        inside = new CheckBox(dialog.content(), ui, ui.text("mail.inside"));
        fill(known);
        connect();
    }

    private void connect() {
        protection.onChoice(
                () -> protection.chosen().ifPresent(chosen -> port.text().setText(String.valueOf(chosen.port()))));
        dialog.button(ui.text("mail.try"), Weight.PLAIN, () -> begin(true));
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("mail.keep"), Weight.PRIMARY, () -> begin(false));
        for (FramedText each : List.of(host, port, user, sender)) {
            each.onEnter(() -> begin(false));
        }
        password.addListener(SWT.DefaultSelection, event -> begin(false));
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        host.text().setFocus();
    }

    private FramedText field(Composite in, int style, String key) {
        FramedText field = new FramedText(in, ui.look(), style, ui.text(key), "");
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return field;
    }

    private void fill(Optional<MailServer> known) {
        port.text().setText(String.valueOf(known.map(MailServer::port).orElse(Protection.STARTTLS.port())));
        known.ifPresent(server -> {
            host.text().setText(server.host());
            protection.choose(server.protection());
            user.text().setText(server.user().orElse(""));
            sender.text().setText(server.sender().typed());
            inside.setTicked(server.privateAllowed());
        });
    }

    /** While one is under way nothing else is begun; buttons stay as they are, so that the keyboard stays where it is. */
    private void begin(boolean tried) {
        if (busy) {
            return;
        }
        try {
            MailServer server = typed();
            Optional<String> word = Optional.of(password.getText()).filter(text -> !text.isEmpty());
            busy = true;
            dialog.tell(ui.text(tried ? "mail.trying" : "mail.keeping"));
            if (tried) {
                work.attempt(server, word, this::tried);
            } else {
                work.keep(server, word, this::kept);
            }
        } catch (Refusal refusal) {
            refuse(refusal.sentence());
        }
    }

    /** Says what was refused, in the words of this form, and goes to where it is put right. */
    private void refuse(Sentence why) {
        switch (why.key()) {
            case "mail.host.missing" -> refuse(ui.say(why), host.text());
            case "mail.port.range" -> refuse(ui.say(why), port.text());
            case "post.host", "post.unreachable" -> refuse(here(why), host.text());
            case "post.private" -> refuse(here(why), inside);
            case "post.login" -> refuse(here(why), user.text());
            case "post.no.password" -> refuse(here(why), password);
            case "post.sender.refused", "post.recipient.refused" -> refuse(here(why), sender.text());
            default -> dialog.refuse(ui.say(why));
        }
    }

    private String here(Sentence why) {
        return ui.say(new Sentence(MailServerDialog.class, "mail.here." + why.key(), why.arguments()));
    }

    private void refuse(String words, Control where) {
        dialog.refuse(words);
        where.setFocus();
    }

    private MailServer typed() {
        String name = host.text().getText().strip();
        if (name.isEmpty()) {
            throw Refusal.of(MailServerDialog.class, "mail.host.missing");
        }
        return new MailServer(
                name,
                port(port.text().getText().strip()),
                protection.chosen().orElse(Protection.STARTTLS),
                Optional.of(user.text().getText().strip()).filter(text -> !text.isEmpty()),
                Correspondent.read(sender.text().getText().strip()),
                inside.isTicked());
    }

    private static int port(String typed) {
        try {
            int number = Integer.parseInt(typed);
            if (number >= 1 && number <= LARGEST_PORT) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as a number out of range is.
        }
        throw Refusal.of(MailServerDialog.class, "mail.port.range", typed);
    }

    private void kept(Optional<Sentence> failure) {
        if (dialog.shell().isDisposed()) {
            return;
        }
        busy = false;
        failure.ifPresentOrElse(this::refuse, dialog::close);
    }

    private void tried(Optional<Sentence> failure) {
        if (!dialog.shell().isDisposed()) {
            busy = false;
            failure.ifPresentOrElse(
                    this::refuse,
                    () -> dialog.tell(
                            ui.text("mail.tried", sender.text().getText().strip())));
        }
    }
}
