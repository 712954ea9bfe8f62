package org.beffroi.dossier.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert.DestinationRole;
import org.beffroi.dossier.digest.Material;
import org.beffroi.dossier.folder.DossierMaterial;

/**
 * One look at one alert, by whoever holds the lock: what it sees, and when.
 *
 * @param ledger what the alert has told, and what is on its way
 * @param messenger who sends
 * @param snapshot the archive as it is looked at
 */
record Look(
        Alert alert,
        AlertLedger ledger,
        Messenger messenger,
        Dossier dossier,
        Snapshot snapshot,
        Instant now,
        Cancel cancel) {

    /** @throws Refusal if the watch is gone */
    Watch watch() {
        return dossier.watches()
                .named(alert.watch())
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND, Look.class, "alert.watch.gone", alert.watch(), alert.name()));
    }

    /** Whether nobody wants to be called now but whoever is on call: in quiet hours, and while the watch is muted. */
    boolean isQuiet() {
        return alert.quiet()
                        .filter(hours -> hours.contains(now, dossier.settings().zone()))
                        .isPresent()
                || new AlertHandling(dossier.folder())
                        .of(alert.watch())
                        .mutedAt(now)
                        .isPresent();
    }

    /** Notes a message that was sent, for whoever asks what was done. */
    void note(Telling telling) {
        ledger.tellings().add(telling);
    }

    Material material() {
        return DossierMaterial.of(dossier, snapshot, messenger.maker(), now);
    }

    void send(Notice notice, DestinationRole role, String transaction) {
        messenger.send(notice, alert, role, transaction, dossier, now, cancel);
    }

    /** What names a message: the same for the same words; says nothing of what is in it. */
    static String transaction(String words) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(hash.digest(words.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
