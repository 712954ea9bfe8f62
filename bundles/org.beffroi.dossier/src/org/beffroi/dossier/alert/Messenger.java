package org.beffroi.dossier.alert;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.post.Doubtful;
import org.beffroi.core.secret.Secrets;
import org.beffroi.core.source.Web;
import org.beffroi.core.source.Web.Reply;
import org.beffroi.core.source.Web.Request;
import org.beffroi.dossier.alert.Alert.Ear;
import org.beffroi.dossier.alert.Channel.Sending;
import org.beffroi.dossier.post.PostOffice;

/**
 * Takes notices to the channels of alerts. No sentence of it holds a secret, the address of a webhook included.
 *
 * @param web empty where the program has none
 * @param post for mail
 * @param secrets empty where the program has none
 * @param maker the program, with its version
 */
record Messenger(Optional<Web> web, PostOffice post, Optional<Secrets> secrets, String maker) {

    /** Of a gateway that does not know what became of a message. */
    private static final Set<Integer> DOUBTFUL = Set.of(502, 504);

    /**
     * Sends a notice.
     *
     * @param transaction the same for the same message
     * @throws Doubtful if it may have arrived
     * @throws Refusal if it did not
     * @throws org.beffroi.core.archive.Cancelled if asked to stop; it may have arrived
     */
    void send(Notice notice, Alert alert, Ear ear, String transaction, Dossier dossier, Instant now, Cancel cancel) {
        switch (alert.channel(ear).orElseThrow()) {
            case Channel.Mail mail -> post.send(letter(notice, mail, dossier, now), dossier, true, cancel);
            case Channel.Chat chat -> {
                String secret = secret(alert, ear, dossier)
                        .orElseThrow(() -> Refusal.of(Messenger.class, "alert.no.secret", alert.name(), chat.place()));
                send(chat, chat.sending(notice, secret, transaction), alert.allowedHosts(), cancel);
            }
        }
    }

    private void send(Channel.Chat chat, Sending sending, Set<String> allowedHosts, Cancel cancel) {
        Web way = web.orElseThrow(() -> Refusal.of(Messenger.class, "alert.no.web"));
        Request request = Request.of(sending.address()).allowing(allowedHosts);
        for (var header : sending.headers().entrySet()) {
            request = request.with(header.getKey(), header.getValue());
        }
        Reply reply;
        try {
            reply = way.send(request, sending.content(), cancel);
        } catch (ConnectException | UnknownHostException e) {
            throw refused("alert.unreachable", e, chat.place());
        } catch (IOException e) {
            throw new Doubtful(Sentence.of(Messenger.class, "alert.doubtful", chat.place(), reason(e)), wordless(e));
        } catch (Refusal e) {
            throw switch (e.sentence().key()) {
                case "web.private" -> refused("alert.private", e, chat.place());
                case "web.scheme", "web.address" -> refused("alert.address", e, chat.place());
                // The answer is not to be read: what was sent is there.
                default ->
                    new Doubtful(
                            Sentence.of(Messenger.class, "alert.doubtful", chat.place(), e.sentence()), wordless(e));
            };
        }
        if (reply.status() / 100 != 2) {
            Sentence answered = Sentence.of(
                    Messenger.class, "alert.answered", chat.place(), String.valueOf(reply.status()), advice(reply));
            throw DOUBTFUL.contains(reply.status()) ? new Doubtful(answered, null) : new Refusal(answered);
        }
    }

    private static Sentence advice(Reply reply) {
        return Sentence.of(
                Messenger.class,
                switch (reply.status()) {
                    case 400, 413, 422 -> "alert.advice.body";
                    case 401, 403 -> "alert.advice.secret";
                    case 404, 410 -> "alert.advice.gone";
                    default -> "alert.advice.later";
                });
    }

    /** The kind of a failure where its words could hold an address. */
    private static String reason(IOException e) {
        return e.getClass().getSimpleName();
    }

    /** The same failure for the log of errors: what it is and where it came from, not its words. */
    private static IOException wordless(Exception e) {
        IOException kind = new IOException(e.getClass().getName());
        kind.setStackTrace(e.getStackTrace());
        return kind;
    }

    private static Refusal refused(String key, Exception cause, String place) {
        return new Refusal(Sentence.of(Messenger.class, key, place), wordless(cause));
    }

    private Document letter(Notice notice, Channel.Mail mail, Dossier dossier, Instant now) {
        List<Part> parts = new ArrayList<>(notice.quotations());
        notice.foot().forEach(line -> parts.add(Part.Note.of(line)));
        return new Document(
                notice.title(),
                Optional.empty(),
                notice.language(),
                dossier.settings().zone(),
                parts,
                maker,
                now,
                Sentence.of(Messenger.class, "digest.about").in(notice.language()),
                Optional.empty(),
                mail.recipients());
    }

    Optional<String> secret(Alert alert, Ear ear, Dossier dossier) {
        return secrets.flatMap(store -> store.get(secretName(alert.name(), ear, dossier)));
    }

    void keepSecret(String alert, Ear ear, String secret, Dossier dossier) {
        secrets.orElseThrow(() -> Refusal.of(Messenger.class, "post.no.secrets"))
                .put(secretName(alert, ear, dossier), secret);
    }

    void forgetSecrets(String alert, Dossier dossier) {
        for (Ear ear : Ear.values()) {
            secrets.ifPresent(store -> store.remove(secretName(alert, ear, dossier)));
        }
    }

    private static String secretName(String alert, Ear ear, Dossier dossier) {
        return "alert/" + dossier.id() + "/" + AlertLedger.stem(alert) + "/" + ear.id();
    }
}
