package org.beffroi.dossier.mailing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.dossier.digest.SentDigests;

/** The digests of a dossier that are to be sent by themselves now. Reads files: off the UI thread. */
public final class DueDigests {

    private DueDigests() {}

    /**
     * Those whose moment of today has come and that were not sent today, by whomever; nor one of which nobody knows whether an
     * earlier sending arrived: that is for somebody to decide.
     */
    public static List<Digest> of(Dossier dossier, Instant now) {
        ZoneId zone = dossier.settings().zone();
        SentDigests sent = new SentDigests(dossier.folder());
        return dossier.digests().all().stream()
                .filter(digest ->
                        !digest.recipients().isEmpty() && !digest.items().isEmpty())
                .filter(digest -> digest.schedule()
                        .flatMap(schedule -> schedule.due(now, zone))
                        .isPresent())
                .filter(digest -> !sent.isInTheWay(digest, LocalDate.ofInstant(now, zone)))
                .toList();
    }
}
