package org.beffroi.workbench.alert.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.query.Query;
import org.beffroi.core.source.KeptMessage;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.Shown;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.AlertFiles;
import org.beffroi.dossier.alert.AlertHandling;
import org.beffroi.dossier.alert.AlertStanding;
import org.beffroi.dossier.alert.Handled;
import org.beffroi.dossier.alert.Handled.Acknowledgement;
import org.beffroi.dossier.alert.Telling;
import org.beffroi.dossier.routing.Status;
import org.beffroi.dossier.watch.DatedQueries;
import org.beffroi.dossier.watch.Watching;
import org.beffroi.workbench.quote.Quote;

/** One watch as it is read: what it has to tell, and what is over. */
final class WatchReading {

    private final Dossier dossier;
    private final Snapshot snapshot;
    private final Watch watch;
    private final List<AlertStanding> alerts;
    private final Handled handled;
    private final Instant now;
    private final Cancel cancel;
    private final List<Telling> told;

    WatchReading(
            Dossier dossier,
            Snapshot snapshot,
            Watch watch,
            List<AlertStanding> alerts,
            Handled handled,
            Instant now,
            Cancel cancel) {
        this.dossier = dossier;
        this.snapshot = snapshot;
        this.watch = watch;
        this.alerts = alerts;
        this.handled = handled;
        this.now = now;
        this.cancel = cancel;
        AlertFiles files = new AlertFiles(dossier.folder());
        this.told = alerts.stream()
                .flatMap(one -> files.tellings(one.alert().name()).stream())
                .sorted(Comparator.comparing(Telling::at).reversed())
                .toList();
    }

    /** What rises and goes on. */
    List<AlertCard> rising(List<Episode> episodes) {
        return episodes.stream().filter(one -> !isOver(one)).map(this::card).toList();
    }

    private AlertCard card(Episode episode) {
        return new AlertCard(
                watch,
                Optional.of(episode),
                List.of(),
                episode.query(),
                episode.mentions(),
                episode.start(),
                first(episode.query()),
                dealt(
                        one -> one.isOf(episode),
                        answers(episode.query(), Status.OPEN, Status.FORWARDED),
                        answers(episode.query(), Status.ANSWERED, Status.CLOSED)),
                handled.of(episode).filter(one -> handled.isCaredFor(episode)),
                handled.mutedAt(now));
    }

    /** The oldest of what rises is what set it off. */
    private Optional<Quote> first(Query query) {
        return snapshot.page(query, Order.OLDEST, Optional.empty(), 1, cancel).rows().stream()
                .findFirst()
                .map(entry -> Quote.of(entry, dossier));
    }

    private long answers(Query query, Status... wanted) {
        Query any = new Query.Or(Stream.of(wanted)
                .<Query>map(status -> new Query.FieldIs(CoreFields.STATUS.name(), status.value()))
                .toList());
        return snapshot.count(new Query.And(List.of(query, any)), cancel);
    }

    /** New mentions of which nobody takes care and which the person at work has not seen, where they are enough to tell. */
    List<AlertCard> fresh() {
        Shown cared = new AlertHandling(dossier.folder()).cared(watch.name());
        List<MentionId> fresh = Watching.of(dossier)
                .since(dossier.watches().shown(watch.name()).and(cared), watch, snapshot, 0, cancel)
                .mentions();
        if (fresh.size() < watch.floor()) {
            return List.of();
        }
        Optional<Entry> newest = snapshot.entry(fresh.getFirst());
        return List.of(new AlertCard(
                watch,
                Optional.empty(),
                fresh,
                DatedQueries.of(dossier).read(watch.query(), watch.period()),
                fresh.size(),
                snapshot.entry(fresh.getLast())
                        .flatMap(entry -> entry.effective().time(CoreFields.PUBLISHED))
                        .orElse(now),
                newest.map(entry -> Quote.of(entry, dossier)),
                dealt(
                        one -> one.isOfNew() && one.at().isAfter(lastCared()),
                        having(fresh, Status.OPEN, Status.FORWARDED),
                        having(fresh, Status.ANSWERED, Status.CLOSED)),
                Optional.empty(),
                handled.mutedAt(now)));
    }

    private Instant lastCared() {
        return handled.acknowledged().stream()
                .filter(Acknowledgement::isOfNew)
                .map(Acknowledgement::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private long having(List<MentionId> mentions, Status... wanted) {
        List<String> values = Stream.of(wanted).map(Status::value).toList();
        return mentions.stream()
                .flatMap(id -> snapshot.entry(id).stream())
                .filter(entry -> entry.effective()
                        .string(CoreFields.STATUS)
                        .filter(values::contains)
                        .isPresent())
                .count();
    }

    private Dealt dealt(Predicate<Telling> its, long waiting, long answered) {
        return new Dealt(
                alerts.size(),
                told.stream().filter(its).toList(),
                alerts.stream().mapToInt(AlertStanding::held).sum(),
                alerts.stream()
                        .map(AlertStanding::failure)
                        .<KeptMessage>flatMap(Optional::stream)
                        .findFirst(),
                waiting,
                answered);
    }

    /** What is over, was taken care of, or was told of and is found no more. */
    List<PastAlert> past(List<Episode> episodes) {
        List<PastAlert> past = new ArrayList<>();
        episodes.stream().filter(WatchReading::isOver).forEach(one -> past.add(over(one)));
        handled.acknowledged().stream()
                .filter(one -> episodes.stream().noneMatch(one::isOf))
                .forEach(one -> past.add(new PastAlert.Cared(watch.name(), one)));
        told.stream()
                .filter(one -> episodes.stream().noneMatch(one::isOf))
                .filter(one ->
                        !one.isOfNew() || watch.rise().isPresent() || !one.at().isAfter(lastCared()))
                .forEach(one -> past.add(new PastAlert.Told(watch.name(), one)));
        return past;
    }

    private PastAlert over(Episode episode) {
        return new PastAlert.Over(
                watch.name(),
                episode,
                episode.end().orElse(episode.start()),
                told.stream().filter(one -> one.isOf(episode)).toList(),
                handled.of(episode),
                episode.query());
    }

    private static boolean isOver(Episode episode) {
        return episode.stage() == Stage.OVER || episode.end().isPresent();
    }
}
