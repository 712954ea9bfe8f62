package org.beffroi.cli.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.channels.mail.MailNotifier;
import org.beffroi.channels.tchap.TchapNotifier;
import org.beffroi.channels.webhook.MattermostNotifier;
import org.beffroi.channels.webhook.TeamsNotifier;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.edition.Edition;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.notify.Notifier;
import org.beffroi.core.post.Doubtful;
import org.beffroi.core.post.Letter;
import org.beffroi.core.post.MailCarrier;
import org.beffroi.core.post.MailServer;
import org.beffroi.core.post.MailServer.Protection;
import org.beffroi.core.secret.Secrets;
import org.beffroi.core.source.Web;
import org.beffroi.documents.mail.MailDocumentWriter;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.dossier.post.MailServerFile;
import org.beffroi.dossier.post.PostOffice;
import org.beffroi.testing.secret.MapSecrets;

/** A mail server that keeps what it gets, refuses it, or breaks off. */
public final class Mailbag implements MailCarrier {

    public final List<Letter> letters = new ArrayList<>();
    public final Map<String, String> kept = new HashMap<>();
    public boolean refusing;
    public boolean breaking;

    public PostOffice office() {
        return PostOffice.with(Optional.of(this), List.of(new MailDocumentWriter()), Optional.of(secrets()));
    }

    /** The notifiers that Beffroi ships, over that web. */
    public static List<Notifier<?>> notifiers(Web web) {
        return List.of(new MailNotifier(), new MattermostNotifier(web), new TeamsNotifier(web), new TchapNotifier(web));
    }

    /** Alerts that know mail alone. */
    public Alerts alerts(Clock clock) {
        return alerts(List.of(new MailNotifier()), clock);
    }

    public Alerts alerts(List<Notifier<?>> notifiers, Clock clock) {
        return new Alerts(
                notifiers,
                office(),
                Optional.of(secrets()),
                () -> new Edition("Beffroi", "0.2.0"),
                Optional.empty(),
                new Guests(),
                clock);
    }

    /** Names a server in a dossier. */
    public void openIn(Path dossier) {
        Correspondent sender = new Correspondent("Veille", "veille@ville.example");
        MailServerFile.of(dossier)
                .keep(new MailServer("smtp.ville.example", 587, Protection.STARTTLS, Optional.empty(), sender, false));
    }

    public String lastMail() {
        return new String(letters.getLast().mail(), StandardCharsets.US_ASCII);
    }

    @Override
    public void carry(Letter letter, MailServer server, Optional<String> password, Cancel cancel) {
        if (refusing) {
            throw Refusal.of(Mailbag.class, "name.blank");
        }
        letters.add(letter);
        if (breaking) {
            throw new Doubtful(Sentence.of(Mailbag.class, "name.blank"), null);
        }
    }

    public Secrets secrets() {
        return new MapSecrets(kept);
    }
}
