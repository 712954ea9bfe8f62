package org.beffroi.workbench.digest;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.edition.About;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.post.MailServer;
import org.beffroi.dossier.post.MailServerFile;
import org.beffroi.dossier.post.PostOffice;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.theme.Ui;

/**
 * Keeps the mail server of a dossier and tries it, off the UI thread.
 *
 * @param kept called once it is kept
 */
record MailSetting(PostOffice post, DossierSession session, Ui ui, About about, Runnable kept)
        implements MailServerDialog.Work {

    @Override
    public void keep(MailServer server, Optional<String> password, Consumer<Optional<Sentence>> then) {
        perform(() -> post.open(server, password, session.dossier()), then);
    }

    @Override
    public void attempt(MailServer server, Optional<String> password, Consumer<Optional<Sentence>> then) {
        perform(
                () -> {
                    MailServerFile file = MailServerFile.of(session.dossier().folder());
                    Optional<MailServer> before = file.read();
                    post.open(server, password, session.dossier());
                    try {
                        post.send(letter(server), session.dossier(), false, Cancel.never());
                    } finally {
                        // A trial keeps nothing: whoever closes the form finds what was there.
                        before.ifPresentOrElse(file::keep, file::forget);
                    }
                },
                then);
    }

    private Document letter(MailServer server) {
        Dossier dossier = session.dossier();
        String name = dossier.settings().name();
        return new Document(
                ui.text("mail.test.subject", name),
                Optional.empty(),
                ui.language().locale(),
                dossier.settings().zone(),
                List.of(Part.Paragraph.of(ui.text("mail.test.text", name))),
                about.edition().line(),
                Clock.systemUTC().instant(),
                "",
                Optional.empty(),
                List.of(server.sender()));
    }

    private void perform(Runnable deed, Consumer<Optional<Sentence>> then) {
        session.readers().execute(() -> {
            Optional<Sentence> failure = Optional.empty();
            try {
                deed.run();
            } catch (Refusal refusal) {
                failure = Optional.of(refusal.sentence());
            }
            Optional<Sentence> why = failure;
            ui.display().execute(() -> {
                kept.run();
                then.accept(why);
            });
        });
    }
}
