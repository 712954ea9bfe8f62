package org.beffroi.dossier.alert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.dossier.alert.Alert.DestinationRole;

/**
 * The messages that an alert sent, in {@code alerts/sent/<name>-<hash>.json}, the latest two hundred. Whoever writes holds the
 * lock of the dossier's alerts.
 *
 * @param file made when first written to
 */
record TellingFile(Path file) {

    private static final int REMEMBERED = 200;

    /**
     * All of them, oldest first.
     *
     * @throws Refusal if the file is damaged
     */
    List<Telling> all() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return JsonRecords.read(OrdinaryFile.bytes(file), Kept.class).sent().stream()
                    .map(KeptTelling::telling)
                    .toList();
        } catch (IOException | RuntimeException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** Adds one, durably. */
    void add(Telling telling) {
        List<Telling> all = new ArrayList<>(all());
        all.add(telling);
        List<KeptTelling> kept = all.subList(Math.max(0, all.size() - REMEMBERED), all.size()).stream()
                .map(KeptTelling::of)
                .toList();
        try {
            WholeFile.write(file, JsonRecords.write(new Kept(kept)));
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** What the file holds. */
    private record Kept(List<KeptTelling> sent) {}

    /** One message in the file; {@code role} is the id of a role. */
    private record KeptTelling(
            Instant at,
            String role,
            String kind,
            String place,
            int mentions,
            Optional<String> subject,
            Optional<Instant> start,
            Optional<Stage> stage,
            boolean certain) {

        static KeptTelling of(Telling told) {
            return new KeptTelling(
                    told.at(),
                    told.role().id(),
                    told.kind(),
                    told.place(),
                    told.mentions(),
                    told.subject(),
                    told.start(),
                    told.stage(),
                    told.certain());
        }

        Telling telling() {
            DestinationRole whom =
                    role.equals(DestinationRole.ON_CALL.id()) ? DestinationRole.ON_CALL : DestinationRole.USUAL;
            return new Telling(at, whom, kind, place, mentions, subject, start, stage, certain);
        }
    }
}
