package org.beffroi.dossier.alert;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.notify.NotifierForm;
import org.beffroi.core.notify.SendContext;
import org.beffroi.core.notify.SendOutcome;
import org.beffroi.core.post.Doubtful;
import org.beffroi.dossier.alert.Alert.DestinationRole;
import org.beffroi.dossier.post.PostOffice;

/**
 * Takes messages to the destinations of alerts. No sentence of it holds a secret, the address of a webhook included.
 *
 * @param notifiers the kinds of destinations
 * @param secrets those of the user for them
 * @param post the mail servers of dossiers
 * @param maker the program, with its version
 */
record Messenger(Notifiers notifiers, AlertSecrets secrets, PostOffice post, String maker) {

    /**
     * Sends a message.
     *
     * @param transaction the same for the same message
     * @throws Doubtful if it may have arrived
     * @throws Refusal if it did not
     * @throws org.beffroi.core.archive.Cancelled if asked to stop; it may have arrived
     */
    void send(
            Notice notice,
            Alert alert,
            DestinationRole role,
            String transaction,
            Dossier dossier,
            Instant now,
            Cancel cancel) {
        send(notice, alert, role, secrets(alert, role, dossier), transaction, dossier, now, cancel);
    }

    /** The same with these secrets, whatever is kept. */
    void send(
            Notice notice,
            Alert alert,
            DestinationRole role,
            Map<String, String> known,
            String transaction,
            Dossier dossier,
            Instant now,
            Cancel cancel) {
        Destination to = alert.destination(role).orElseThrow();
        SendContext context = new SendContext(
                transaction,
                maker,
                dossier.settings().zone(),
                now,
                alert.allowedHosts(),
                (document, asked) -> post.send(document, dossier, true, asked),
                cancel);
        switch (notifiers.send(notice, to, known, context)) {
            case SendOutcome.Accepted accepted -> {
                // Nothing is to be said.
            }
            case SendOutcome.Refused refused -> throw refused.why();
            case SendOutcome.Unreachable unreachable -> throw unreachable.why();
            case SendOutcome.Uncertain uncertain ->
                throw new Doubtful(uncertain.why().sentence(), uncertain.why());
        }
    }

    /**
     * The secrets of a destination.
     *
     * @throws Refusal if one that it cannot go without is not among those of the user, or its kind is unknown
     */
    Map<String, String> secrets(Alert alert, DestinationRole role, Dossier dossier) {
        Destination to = alert.destination(role).orElseThrow();
        NotifierForm<?> form = notifiers.form(to.kind());
        Map<String, String> known = secrets.of(alert.name(), role, form, dossier.id());
        boolean missing =
                form.secrets().stream().anyMatch(name -> form.parameter(name).required() && !known.containsKey(name));
        if (missing) {
            throw Refusal.of(Messenger.class, "alert.no.secret", alert.name(), to.place());
        }
        return known;
    }

    /** Those secrets that are given, and for the others of that destination those that are kept. */
    Map<String, String> with(Map<String, String> given, Alert alert, DestinationRole role, Dossier dossier) {
        String kind = alert.destination(role).orElseThrow().kind();
        Map<String, String> all = new TreeMap<>(secrets.of(alert.name(), role, notifiers.form(kind), dossier.id()));
        all.putAll(given);
        return all;
    }

    /** Keeps those secrets of a destination that are given; the others stay as they are. */
    void keepSecrets(Alert alert, DestinationRole role, Map<String, String> given, Dossier dossier) {
        alert.destination(role)
                .ifPresent(to -> secrets.keep(alert.name(), role, notifiers.form(to.kind()), given, dossier.id()));
    }
}
