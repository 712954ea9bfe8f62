package org.beffroi.dossier.harvest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Archive.Receipt;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.MentionLimits;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.KeptMessage;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.source.SourceState;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.dossier.erasure.KeptOut;
import org.beffroi.dossier.harvest.Harvest.Report;
import org.beffroi.dossier.harvest.Harvest.Watcher;
import org.beffroi.dossier.source.SourceFiles;

/**
 * All visits to one source in one harvest: one after another while it has more, each kept before its cursor is.
 *
 * <p>A source that fails is visited again after its usual time, then after twice, four times as long, up to a day.
 */
final class SourceVisits {

    private static final int PORTION = 500;

    /** Remarks are kept with the state of the source, and shown in lists. */
    private static final int MOST_ERASED = 100;

    /** A source that always has more would keep all others waiting; the next harvest goes on from its cursor. */
    private static final int MOST_VISITS = 200;

    private static final Duration LONGEST_REST = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 10;

    private final SourceSettings settings;
    private final Function<VisitContext, Function<Optional<String>, Visit>> source;
    private final Dossier dossier;
    private final BatchId batch;
    private final Clock clock;
    private final Watcher watcher;
    private final Cancel cancel;
    private final SourceFiles files;
    private final RoutingOfArrivals routing;
    private final KeptOut keptOut;
    private Receipt receipt = new Receipt(0, 0, 0);
    private final Set<MentionId> absent = ConcurrentHashMap.newKeySet();
    private int erasedTold;

    SourceVisits(
            SourceSettings settings,
            Function<VisitContext, Function<Optional<String>, Visit>> source,
            Dossier dossier,
            BatchId batch,
            Clock clock,
            Watcher watcher,
            Cancel cancel) {
        this.settings = settings;
        this.source = source;
        this.dossier = dossier;
        this.batch = batch;
        this.clock = clock;
        this.watcher = watcher;
        this.cancel = cancel;
        this.files = SourceFiles.of(dossier.folder());
        this.keptOut = new KeptOut(dossier.erasures());
        this.routing = new RoutingOfArrivals(dossier, settings.name(), batch, clock);
    }

    /** Visits the source to its end, its failure, or until cancelled. */
    Report run() {
        SourceState state = files.state(settings.name());
        List<Sentence> remarks = new ArrayList<>();
        Optional<Instant> notBefore = Optional.empty();
        try {
            routing.resume(cancel);
            routing.refused().ifPresent(remarks::add);
            boolean more = true;
            for (int visits = 0; more && visits < MOST_VISITS; visits++) {
                Visit visit = visit(state.cursor());
                state = keep(visit, state, remarks);
                remarks.addAll(visit.remarks());
                notBefore = visit.notBefore();
                more = visit.more() && notBefore.isEmpty();
            }
            tellMoreErased(remarks);
        } catch (Cancelled e) {
            return report(Optional.empty(), remarks, false);
        } catch (Unreadable e) {
            Instant now = clock.instant();
            files.keep(settings.name(), state.failed(now, now.plus(rest(state)), KeptMessage.of(e.sentence)));
            return report(Optional.of(e.sentence), remarks, true);
        }
        Instant now = clock.instant();
        Instant usual = now.plus(settings.every());
        Instant next = notBefore.filter(wish -> wish.isAfter(usual)).orElse(usual);
        files.keep(
                settings.name(),
                state.succeeded(now, next, remarks.stream().map(KeptMessage::of).toList()));
        return report(Optional.empty(), remarks, true);
    }

    private void tellMoreErased(List<Sentence> remarks) {
        if (erasedTold > MOST_ERASED) {
            remarks.add(Sentence.of(SourceVisits.class, "privacy.kept.out.more", erasedTold - MOST_ERASED));
            erasedTold = 0;
        }
    }

    private Report report(Optional<Sentence> failure, List<Sentence> remarks, boolean complete) {
        return new Report(settings.name(), batch, receipt, failure, remarks, complete, routing.dealt());
    }

    private Duration rest(SourceState state) {
        Duration rest = settings.every().multipliedBy(1L << Math.min(state.failures(), MOST_DOUBLINGS));
        Duration longest = LONGEST_REST.compareTo(settings.every()) > 0 ? LONGEST_REST : settings.every();
        return rest.compareTo(longest) > 0 ? longest : rest;
    }

    /** The source cannot be read; what cannot be kept is another thing, and ends the harvest. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Sentence sentence;

        Unreadable(Sentence sentence, Throwable cause) {
            super(cause);
            this.sentence = sentence;
        }
    }

    private Visit visit(Optional<String> cursor) throws Unreadable {
        cancel.check();
        Instant now = clock.instant();
        VisitContext context = new VisitContext(
                        new Origin(settings.name(), batch, now),
                        dossier.settings().zone(),
                        dossier.folder(),
                        now,
                        settings.allowedHosts(),
                        cancel)
                .excluding(this::whyOfRow);
        try {
            return Objects.requireNonNull(source.apply(context).apply(cursor), "no visit");
        } catch (Refusal e) {
            throw new Unreadable(e.sentence(), e);
        } catch (Cancelled e) {
            throw e;
        } catch (RuntimeException
                | LinkageError
                | StackOverflowError e) { // a mistake in one connector must not end the harvest of all others
            throw new Unreadable(
                    Sentence.of(SourceVisits.class, "source.fault", settings.name(), String.valueOf(e)), e);
        }
    }

    /** What an archive can hold; what is too large is left out and told, and the rest is kept all the same. */
    private List<Mention> admitted(List<Mention> brought, List<Sentence> remarks) {
        MentionLimits limits = new MentionLimits(dossier.archive().fields());
        List<Mention> admitted = new ArrayList<>(brought.size());
        for (Mention mention : brought) {
            limits.excess(mention)
                    .ifPresentOrElse(
                            excess -> remarks.add(Sentence.of(
                                    SourceVisits.class,
                                    "source.mention.too.large",
                                    mention.id().shown(),
                                    excess)),
                            () -> admitted.add(mention));
        }
        return admitted;
    }

    /** Why a source leaves a row out, which is remembered: nobody else knows of it. */
    private Optional<Sentence> whyOfRow(Mention row) {
        Optional<Sentence> why = keptOut.whyOfRow(row);
        if (why.isPresent()) {
            absent.add(row.id());
        }
        return why;
    }

    /**
     * Tells of each mention that the dossier will not take in, or not as it is, as nobody can look where it came from; and
     * remembers the former by their hashes, since they may be namesakes'.
     */
    private void tellErased(List<Mention> mentions, List<Sentence> remarks) {
        for (Mention mention : mentions) {
            Optional<Sentence> why = keptOut.why(mention);
            why.ifPresent(said -> absent.add(mention.id()));
            why.or(() -> cutBack(mention)).ifPresent(said -> {
                erasedTold++;
                if (erasedTold <= MOST_ERASED) {
                    remarks.add(said);
                }
            });
        }
        if (!absent.isEmpty()) {
            dossier.erasures()
                    .keptOut(absent.stream()
                            .map(id -> new Erasures.Absence(
                                    dossier.erasures().ofReference(id.value()), clock.instant(), 0, ""))
                            .toList());
            absent.clear();
        }
    }

    private Optional<Sentence> cutBack(Mention mention) {
        return keptOut.cutBack(mention, dossier.archive().fields())
                .map(cut -> Sentence.of(
                        KeptOut.class,
                        "privacy.cut.back.mention",
                        dossier.erasures().reference(mention.id()).said(),
                        cut.why()));
    }

    /**
     * Portion by portion, so that whoever stops does not wait; what each brought is written down before the next, so that a
     * kill leaves the volume of at most one portion uncounted.
     */
    private SourceState keep(Visit visit, SourceState before, List<Sentence> remarks) {
        List<Mention> mentions = admitted(visit.mentions(), remarks);
        tellErased(mentions, remarks);
        SourceState state = before;
        for (int from = 0; from < mentions.size(); from += PORTION) {
            cancel.check();
            Receipt one = routing.keep(mentions.subList(from, Math.min(mentions.size(), from + PORTION)));
            receipt = receipt.plus(one);
            state = state.brought(today(), one.added());
            state = one.added() + one.updated() > 0 ? state.with(batch) : state;
            files.keep(settings.name(), state);
            // What is told to be kept is seen by every other process at once, also by one that may not wait for the
            // index.
            dossier.archive().checkpoint();
            watcher.kept(settings.name(), one);
        }
        takeBack(visit.gone());
        SourceState kept = state.goingOnFrom(visit.cursor());
        files.keep(settings.name(), kept);
        return kept;
    }

    /** What was taken back is marked: what becomes of it is decided by people, and by the time it may be kept. */
    private void takeBack(List<MentionId> gone) {
        if (gone.isEmpty()) {
            return;
        }
        List<Act> acts = new ArrayList<>();
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            for (MentionId id : gone) {
                if (snapshot.entry(id).isPresent()) {
                    acts.add(new Act(
                            "gone-" + id.value(),
                            batch,
                            settings.name(),
                            Act.Hand.MACHINE,
                            clock.instant(),
                            new Act.Add(id, CoreFields.TAG.name(), Harvest.TAKEN_BACK)));
                }
            }
        }
        if (!acts.isEmpty()) {
            dossier.archive().record(acts);
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(dossier.settings().zone()).toLocalDate();
    }
}
