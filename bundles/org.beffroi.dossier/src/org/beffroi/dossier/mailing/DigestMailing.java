package org.beffroi.dossier.mailing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.edition.About;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.post.Doubtful;
import org.beffroi.dossier.digest.Composition;
import org.beffroi.dossier.digest.SentDigests;
import org.beffroi.dossier.folder.DigestReports;
import org.beffroi.dossier.folder.DossierMaterial;
import org.beffroi.dossier.post.PostOffice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Composes the digests of a dossier and sends them by its mail server; an OSGi service. Safe for several threads. */
@Component(service = DigestMailing.class)
public final class DigestMailing {

    private final PostOffice post;
    private final DigestReports reports;
    private final String maker;

    /** The mailing of the program. */
    @Activate
    public DigestMailing(@Reference PostOffice post, @Reference DigestReports reports, @Reference About about) {
        this.post = post;
        this.reports = reports;
        this.maker = about.edition().line();
    }

    /**
     * A digest as the archive is now.
     *
     * @param now when the document is made
     * @throws Refusal if a query is not understood or a watch is unknown
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public Composition compose(Digest digest, Dossier dossier, Instant now, Cancel cancel) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            return Composition.of(
                    digest, DossierMaterial.of(dossier, snapshot, maker, now), reports.on(dossier, snapshot), cancel);
        }
    }

    /**
     * Composes a digest and sends it to its recipients in one mail. Nothing counts as shown before the server has the mail, and
     * nothing leaves before its receipt is there ({@link SentDigests}).
     *
     * @param again whether it is sent although it was sent today, or nobody knows whether an earlier one arrived
     * @throws Doubtful if nobody knows whether it arrived
     * @throws Refusal if it was not sent: it has no recipient, was sent today, there is no mail server, or that one refused it
     * @throws org.beffroi.core.archive.Cancelled if asked to stop, and nothing was sent
     */
    public void send(Digest digest, Dossier dossier, boolean again, InstantSource clock, Cancel cancel) {
        if (digest.recipients().isEmpty()) {
            throw Refusal.of(DigestMailing.class, "digest.no.recipients", digest.name());
        }
        post.ready(dossier);
        Instant begun = clock.instant();
        LocalDate day = LocalDate.ofInstant(begun, dossier.settings().zone());
        SentDigests sent = new SentDigests(dossier.folder());
        Composition composition = compose(digest, dossier, begun, cancel);
        sent.begin(digest, day, begun, again);
        try {
            post.send(composition.document(), dossier, false, cancel);
        } catch (Doubtful e) {
            throw e;
        } catch (RuntimeException e) {
            sent.failed(digest, day);
            throw e;
        }
        composition.shown().forEach(dossier.watches()::delivered);
        sent.done(digest, day, begun, clock.instant());
    }
}
