package org.beffroi.dossier.mailing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.edition.About;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.post.Doubtful;
import org.beffroi.dossier.digest.Composition;
import org.beffroi.dossier.digest.ItemBrief;
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
     * As much of a digest as a form has, as the archive is now; empty of an alert that has nothing to call for.
     *
     * @param now when the document is made
     * @throws Refusal if a query is not understood or a watch is unknown
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public Optional<Composition> compose(Digest digest, Digest.Form form, Dossier dossier, Instant now, Cancel cancel) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            return Composition.of(
                    digest,
                    form,
                    DossierMaterial.of(dossier, snapshot, maker, now),
                    reports.on(dossier, snapshot),
                    cancel);
        }
    }

    /**
     * Composes a digest and sends it to its recipients: one mail to those of each form. Nothing counts as shown before the server
     * has the mail, and nothing leaves before its receipt is there ({@link SentDigests}).
     *
     * @param again whether it is sent although it was sent today, or nobody knows whether an earlier one arrived
     * @return to whom it went; nobody where there are alerts alone and nothing to call for
     * @throws Doubtful if nobody knows whether it arrived
     * @throws Refusal if it was not sent, or not to all: it has no recipient, was sent today, there is no mail server, or that one
     *     refused it
     * @throws org.beffroi.core.archive.Cancelled if asked to stop, and nothing was sent
     */
    public List<Correspondent> send(Digest digest, Dossier dossier, boolean again, InstantSource clock, Cancel cancel) {
        if (digest.recipients().isEmpty()) {
            throw Refusal.of(DigestMailing.class, "digest.no.recipients", digest.name());
        }
        post.ready(dossier);
        Instant begun = clock.instant();
        ZonedDateTime now = begun.atZone(dossier.settings().zone());
        LocalDate day = now.toLocalDate();
        SentDigests sent = new SentDigests(dossier.folder());
        List<Composition> all = compositions(digest, dossier, begun, cancel);
        sent.begin(digest, day, now, again);
        List<Correspondent> reached = new ArrayList<>();
        for (Composition each : all) {
            try {
                post.send(each.document(), dossier, false, cancel);
            } catch (Doubtful e) {
                throw e;
            } catch (RuntimeException e) {
                if (reached.isEmpty()) {
                    sent.failed(digest, day, begun);
                    throw e;
                }
                sent.done(digest.sentTo(reached), day, begun, clock.instant());
                throw partly(digest, reached, e);
            }
            reached.addAll(each.document().recipients());
            each.shown().forEach(dossier.watches()::delivered);
        }
        sent.done(digest.sentTo(reached), day, begun, clock.instant());
        return List.copyOf(reached);
    }

    /**
     * What an item of a digest holds as the archive is now, in brief, in the language of the digest; where it cannot be made, why.
     *
     * @param now by which periods are read
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public ItemBrief brief(Digest.Item item, Digest digest, Dossier dossier, Instant now, Cancel cancel) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            return Composition.brief(
                    item,
                    digest,
                    DossierMaterial.of(dossier, snapshot, maker, now),
                    reports.on(dossier, snapshot),
                    cancel);
        }
    }

    /** All of one snapshot, so that their figures agree. */
    private List<Composition> compositions(Digest digest, Dossier dossier, Instant now, Cancel cancel) {
        List<Composition> all = new ArrayList<>();
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            for (Digest.Form form : Digest.Form.values()) {
                List<Correspondent> whom = digest.recipients(form);
                if (!whom.isEmpty()) {
                    Composition.of(
                                    digest.sentTo(whom),
                                    form,
                                    DossierMaterial.of(dossier, snapshot, maker, now),
                                    reports.on(dossier, snapshot),
                                    cancel)
                            .ifPresent(all::add);
                }
            }
        }
        return all;
    }

    /** Those who have it do not get it again unasked. */
    private static Refusal partly(Digest digest, List<Correspondent> reached, RuntimeException e) {
        String missed = digest.recipients().stream()
                .filter(who -> !reached.contains(who))
                .map(Correspondent::address)
                .collect(Collectors.joining(", "));
        Object why = e instanceof Refusal refusal ? refusal.sentence() : String.valueOf(e.getMessage());
        return new Refusal(Sentence.of(DigestMailing.class, "digest.sent.partly", digest.name(), missed, why), e);
    }
}
