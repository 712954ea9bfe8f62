package org.beffroi.dossier.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Rises;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.post.Doubtful;
import org.beffroi.core.source.KeptMessage;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert.DestinationRole;
import org.beffroi.dossier.alert.AlertReport.Outcome;
import org.beffroi.dossier.alert.EpisodeFile.Known;
import org.beffroi.dossier.digest.Quoting;
import org.beffroi.dossier.folder.DossierMaterial;
import org.beffroi.dossier.folder.DossierRuns;
import org.beffroi.dossier.watch.WatchEpisodes;

/**
 * One look at an alert that calls for what rises, by whoever holds the lock: each episode is told of when it begins, when it
 * gets graver and when it is over, once each.
 *
 * <p>What is on its way is written down before it is sent, as {@link AlertTurn} does it: a message arrives twice at most. In
 * quiet hours a crisis goes to whoever is on call; all else is found again, and told, when they end.
 */
final class EpisodeTurn {

    private static final int QUOTED = 5;
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Alert alert;
    private final AlertLedger ledger;
    private final Messenger messenger;
    private final Optional<Rises> rises;
    private final Dossier dossier;
    private final Snapshot snapshot;
    private final Instant now;
    private final Cancel cancel;
    private final List<AlertReport> reports = new ArrayList<>();

    EpisodeTurn(
            Alert alert,
            AlertLedger ledger,
            Messenger messenger,
            Optional<Rises> rises,
            Dossier dossier,
            Snapshot snapshot,
            Instant now,
            Cancel cancel) {
        this.alert = alert;
        this.ledger = ledger;
        this.messenger = messenger;
        this.rises = rises;
        this.dossier = dossier;
        this.snapshot = snapshot;
        this.now = now;
        this.cancel = cancel;
    }

    /**
     * Tells what there is to tell.
     *
     * @throws Refusal if the watch is gone or not understood, nothing here finds rises, or a file cannot be read or written
     */
    List<AlertReport> run() {
        Watch watch = dossier.watches()
                .named(alert.watch())
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND, EpisodeTurn.class, "alert.watch.gone", alert.watch(), alert.name()));
        Rises finding = rises.orElseThrow(() -> Refusal.of(EpisodeTurn.class, "alert.no.rises", watch.name()));
        Run run = DossierRuns.of(dossier, snapshot, alert.language(), cancel, Progress.silent());
        boolean quiet = alert.quiet()
                .filter(hours -> hours.contains(now, dossier.settings().zone()))
                .isPresent();
        for (Episode episode : new WatchEpisodes(finding).of(watch, run)) {
            if (!look(episode, quiet)) {
                break;
            }
        }
        return reports;
    }

    /** False where a message could not be sent: the others wait for the next turn. */
    private boolean look(Episode episode, boolean quiet) {
        Optional<Known> known = ledger.episodes().known(episode);
        Optional<String> news = news(episode, known);
        if (news.isEmpty()) {
            return true;
        }
        DestinationRole role = quiet ? DestinationRole.ON_CALL : DestinationRole.USUAL;
        if (quiet
                && (episode.stage() != Stage.CRISIS
                        || alert.destination(DestinationRole.ON_CALL).isEmpty())) {
            return true;
        }
        if (known.filter(one -> one.sending() > 1).isPresent()) {
            ledger.episodes().keep(known, told(episode));
            report(Outcome.PRESUMED, episode);
            return true;
        }
        return send(episode, news.get(), known, role);
    }

    /** What is new of it; empty where all was told, and where one that was never told of is over. */
    private static Optional<String> news(Episode episode, Optional<Known> known) {
        boolean over = episode.stage() == Stage.OVER || episode.end().isPresent();
        if (known.isEmpty()) {
            return over || episode.stage() == Stage.SUBSIDING ? Optional.empty() : Optional.of("begun");
        }
        Known before = known.get();
        if (before.closed()) {
            return Optional.empty();
        } else if (before.told() == Stage.OVER) {
            // Nothing of it arrived yet.
            return over ? Optional.empty() : Optional.of("begun");
        } else if (over) {
            return Optional.of("over");
        } else if (before.sending() > 0) {
            return Optional.of("graver");
        }
        return episode.stage().isGraverThan(before.told()) ? Optional.of("graver") : Optional.empty();
    }

    private boolean send(Episode episode, String news, Optional<Known> before, DestinationRole role) {
        int times = before.map(Known::sending).orElse(0) + 1;
        String transaction = times > 1 ? before.orElseThrow().transaction() : transaction(episode, news, role);
        Known onItsWay = new Known(
                episode.subject(),
                before.map(Known::start).orElse(episode.start()),
                before.map(Known::told).orElse(Stage.OVER),
                false,
                times,
                transaction);
        ledger.episodes().keep(before, onItsWay);
        try {
            messenger.send(notice(episode, news, times > 1), alert, role, transaction, dossier, now, cancel);
        } catch (Refusal e) {
            if (!(e instanceof Doubtful)) {
                callBack(before, onItsWay);
            }
            ledger.keep(ledger.state().failed(KeptMessage.of(e.sentence()), now.plus(PAUSE)));
            reports.add(AlertReport.unsent(alert.name(), Math.toIntExact(episode.mentions()), e, times));
            return false;
        }
        ledger.episodes().keep(Optional.of(onItsWay), told(episode, onItsWay.start()));
        ledger.keep(ledger.state().told(role, List.of(), now));
        report(role == DestinationRole.USUAL ? Outcome.EPISODE : Outcome.TOLD_ON_CALL, episode);
        return true;
    }

    /** It certainly did not arrive: as it was before. */
    private void callBack(Optional<Known> before, Known onItsWay) {
        ledger.episodes()
                .keep(
                        Optional.of(onItsWay),
                        before.orElseGet(
                                () -> new Known(onItsWay.subject(), onItsWay.start(), Stage.OVER, false, 0, "")));
    }

    private Known told(Episode episode) {
        return told(episode, ledger.episodes().known(episode).map(Known::start).orElse(episode.start()));
    }

    private static Known told(Episode episode, Instant start) {
        boolean over = episode.stage() == Stage.OVER || episode.end().isPresent();
        return new Known(episode.subject(), start, episode.stage(), over, 0, "");
    }

    private void report(Outcome outcome, Episode episode) {
        reports.add(new AlertReport(alert.name(), outcome, Math.toIntExact(episode.mentions()), Optional.empty()));
    }

    private Notice notice(Episode episode, String news, boolean again) {
        var material = DossierMaterial.of(dossier, snapshot, messenger.maker(), now);
        Quoting quoting = new Quoting(material, alert.language(), episode.query());
        List<Quotation> quotations =
                snapshot.page(episode.query(), Order.NEWEST, Optional.empty(), QUOTED, cancel).rows().stream()
                        .map(quoting::quotation)
                        .toList();
        return AlertNotices.of(
                alert, episode, news, quotations, again, dossier.settings().fictional());
    }

    /** The same for the same news of the same alert; says nothing of what is in it. */
    private String transaction(Episode episode, String news, DestinationRole role) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(String.join(
                            "\n",
                            dossier.id(),
                            alert.name(),
                            role.id(),
                            episode.subject(),
                            episode.start().toString(),
                            episode.stage().name(),
                            news)
                    .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
