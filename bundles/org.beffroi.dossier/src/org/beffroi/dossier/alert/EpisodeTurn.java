package org.beffroi.dossier.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Rises;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.document.Part.Quotation;
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

    private final Optional<Rises> rises;
    private final Look look;
    private final List<AlertReport> reports = new ArrayList<>();

    EpisodeTurn(Look look, Optional<Rises> rises) {
        this.look = look;
        this.rises = rises;
    }

    /**
     * Tells what there is to tell.
     *
     * @throws Refusal if the watch is gone or not understood, nothing here finds rises, or a file cannot be read or written
     */
    List<AlertReport> run() {
        Watch watch = look.watch();
        Rises finding = rises.orElseThrow(() -> Refusal.of(EpisodeTurn.class, "alert.no.rises", watch.name()));
        Run run = DossierRuns.of(
                look.dossier(), look.snapshot(), look.alert().language(), look.cancel(), Progress.silent());
        boolean quiet = look.isQuiet();
        for (Episode episode : new WatchEpisodes(finding).of(watch, run)) {
            if (!look(episode, quiet)) {
                break;
            }
        }
        return reports;
    }

    /** False where a message could not be sent: the others wait for the next turn. */
    private boolean look(Episode episode, boolean quiet) {
        Optional<Known> known = look.ledger().episodes().known(episode);
        Optional<String> news = news(episode, known);
        if (news.isEmpty()) {
            return true;
        }
        DestinationRole role = quiet ? DestinationRole.ON_CALL : DestinationRole.USUAL;
        if (quiet
                && (episode.stage() != Stage.CRISIS
                        || look.alert().destination(DestinationRole.ON_CALL).isEmpty())) {
            return true;
        }
        if (known.filter(one -> one.sending() > 1).isPresent()) {
            look.ledger().episodes().keep(known, told(episode));
            look.note(telling(episode, role, false));
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
        look.ledger().episodes().keep(before, onItsWay);
        try {
            look.send(notice(episode, news, times > 1), role, transaction);
        } catch (Refusal e) {
            if (!(e instanceof Doubtful)) {
                callBack(before, onItsWay);
            }
            look.ledger()
                    .keep(look.ledger()
                            .state()
                            .failed(KeptMessage.of(e.sentence()), look.now().plus(PAUSE)));
            reports.add(AlertReport.unsent(look.alert().name(), Math.toIntExact(episode.mentions()), e, times));
            return false;
        }
        look.ledger().episodes().keep(Optional.of(onItsWay), told(episode, onItsWay.start()));
        look.ledger().keep(look.ledger().state().told(role, List.of(), look.now()));
        look.note(telling(episode, role, true));
        report(role == DestinationRole.USUAL ? Outcome.EPISODE : Outcome.TOLD_ON_CALL, episode);
        return true;
    }

    /** It certainly did not arrive: as it was before. */
    private void callBack(Optional<Known> before, Known onItsWay) {
        look.ledger()
                .episodes()
                .keep(
                        Optional.of(onItsWay),
                        before.orElseGet(
                                () -> new Known(onItsWay.subject(), onItsWay.start(), Stage.OVER, false, 0, "")));
    }

    private Known told(Episode episode) {
        return told(
                episode,
                look.ledger().episodes().known(episode).map(Known::start).orElse(episode.start()));
    }

    private static Known told(Episode episode, Instant start) {
        boolean over = episode.stage() == Stage.OVER || episode.end().isPresent();
        return new Known(episode.subject(), start, episode.stage(), over, 0, "");
    }

    private Telling telling(Episode episode, DestinationRole role, boolean certain) {
        Destination to = look.alert().destination(role).orElseThrow();
        return Telling.of(look.now(), role, to, episode, certain);
    }

    private void report(Outcome outcome, Episode episode) {
        reports.add(
                new AlertReport(look.alert().name(), outcome, Math.toIntExact(episode.mentions()), Optional.empty()));
    }

    private Notice notice(Episode episode, String news, boolean again) {
        var material = look.material();
        Quoting quoting = new Quoting(material, look.alert().language(), episode.query());
        List<Quotation> quotations =
                look
                        .snapshot()
                        .page(episode.query(), Order.NEWEST, Optional.empty(), QUOTED, look.cancel())
                        .rows()
                        .stream()
                        .map(quoting::quotation)
                        .toList();
        return AlertNotices.of(
                look.alert(),
                episode,
                news,
                quotations,
                again,
                look.dossier().settings().fictional());
    }

    /** The same for the same news of the same alert; says nothing of what is in it. */
    private String transaction(Episode episode, String news, DestinationRole role) {
        return Look.transaction(String.join(
                "\n",
                look.dossier().id(),
                look.alert().name(),
                role.id(),
                episode.subject(),
                episode.start().toString(),
                episode.stage().name(),
                news));
    }
}
