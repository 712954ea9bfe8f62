package org.beffroi.workbench.alert.model;

import java.text.Collator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.AlertFiles;
import org.beffroi.dossier.alert.AlertHandling;
import org.beffroi.dossier.alert.AlertStanding;
import org.beffroi.dossier.alert.Handled;
import org.beffroi.dossier.folder.WatchedRises;

/**
 * Reads what the watches of a dossier have to tell. Off the UI thread, in one thread at a time: what rises is looked for again
 * only once the archive, the watch or the language is another.
 */
public final class CentreReader {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final int PAST = 40;

    private final Dossier dossier;
    private final Optional<WatchedRises> rises;
    private final Clock clock;
    private final Map<String, Found> found = new HashMap<>();

    /** What rose in a watch, as one state of the archive shows it. */
    private record Found(Watch watch, Locale locale, long version, List<Episode> episodes) {}

    /** @param rises finds what rises; empty where nothing here can */
    public CentreReader(Dossier dossier, Optional<WatchedRises> rises, Clock clock) {
        this.dossier = dossier;
        this.rises = rises;
        this.clock = clock;
    }

    /**
     * Reads it; what cannot be read is said in it.
     *
     * @param locale language of what is said
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public AlertCentre read(Locale locale, Cancel cancel) {
        List<Sentence> problems = new ArrayList<>();
        List<Watch> watches = orNone(() -> dossier.watches().all(), problems);
        List<Alert> alerts = orNone(() -> new AlertFiles(dossier.folder()).all(), problems);
        List<String> names = watches.stream().map(Watch::name).toList();
        alerts.stream()
                .filter(one -> !names.contains(one.watch()))
                .forEach(one ->
                        problems.add(Sentence.of(AlertFiles.class, "alert.watch.gone", one.watch(), one.name())));
        found.keySet().retainAll(names);
        Parts parts = new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Instant now = clock.instant();
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            for (Watch watch : watches) {
                List<Alert> its = alerts.stream()
                        .filter(one -> one.watch().equals(watch.name()))
                        .toList();
                read(watch, its, snapshot, now, locale, cancel, parts);
            }
        }
        return parts.sorted(now, locale, problems);
    }

    private void read(
            Watch watch, List<Alert> its, Snapshot snapshot, Instant now, Locale locale, Cancel cancel, Parts parts) {
        Optional<Sentence> problem = Optional.empty();
        Handled handled = Handled.NOTHING;
        List<AlertStanding> standing = its.stream().map(CentreReader::unread).toList();
        try {
            standing =
                    its.stream().map(new AlertFiles(dossier.folder())::standing).toList();
            handled = new AlertHandling(dossier.folder()).of(watch.name());
            WatchReading reading = new WatchReading(dossier, snapshot, watch, standing, handled, now, cancel);
            List<Episode> episodes = episodes(watch, snapshot, locale, cancel);
            parts.open().addAll(watch.rise().isPresent() ? reading.rising(episodes) : reading.fresh());
            parts.past().addAll(reading.past(episodes));
        } catch (Refusal refusal) {
            problem = Optional.of(refusal.sentence());
        }
        parts.watched().add(new WatchedLine(watch, standing, handled.mutedAt(now), problem));
    }

    /** One of which nobody knows how it does: why is said of its watch. */
    private static AlertStanding unread(Alert alert) {
        return new AlertStanding(alert, 0, Optional.empty(), Optional.empty());
    }

    /** What was read so far, watch by watch. */
    private record Parts(List<AlertCard> open, List<PastAlert> past, List<WatchedLine> watched) {

        AlertCentre sorted(Instant now, Locale locale, List<Sentence> problems) {
            Comparator<String> byName = Collator.getInstance(locale)::compare;
            return new AlertCentre(
                    open.stream().sorted(order()).toList(),
                    past.stream()
                            .filter(one -> one.at().isAfter(now.minus(LATELY)) || one instanceof PastAlert.Over)
                            .sorted(Comparator.comparing(PastAlert::at).reversed())
                            .limit(PAST)
                            .toList(),
                    watched.stream()
                            .sorted(Comparator.comparing(one -> one.watch().name(), byName))
                            .toList(),
                    problems);
        }
    }

    private List<Episode> episodes(Watch watch, Snapshot snapshot, Locale locale, Cancel cancel) {
        if (watch.rise().isEmpty()) {
            return List.of();
        }
        WatchedRises finding = rises.orElseThrow(() -> Refusal.of(CentreReader.class, "alerts.no.rises", watch.name()));
        Found before = found.get(watch.name());
        if (before != null
                && before.version() == snapshot.version()
                && before.watch().equals(watch)
                && before.locale().equals(locale)) {
            return before.episodes();
        }
        List<Episode> episodes = finding.of(watch, dossier, snapshot, locale, cancel);
        found.put(watch.name(), new Found(watch, locale, snapshot.version(), episodes));
        return episodes;
    }

    private static Comparator<AlertCard> order() {
        return Comparator.comparing((AlertCard one) -> !one.rings())
                .thenComparing(one -> Stream.of(Stage.CRISIS, Stage.RISING, Stage.WEAK_SIGNAL, Stage.SUBSIDING)
                        .toList()
                        .indexOf(one.stage()))
                .thenComparing(AlertCard::since, Comparator.reverseOrder());
    }

    private static <T> List<T> orNone(java.util.function.Supplier<List<T>> reading, List<Sentence> problems) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            problems.add(refusal.sentence());
            return List.of();
        }
    }
}
