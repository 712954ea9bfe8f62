package org.beffroi.sources.importing.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportCensus;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.sources.importing.recognition.Recogniser;
import org.beffroi.sources.importing.register.FileState;
import org.beffroi.sources.importing.register.ImportState;
import org.beffroi.sources.mapping.Networks;
import org.beffroi.sources.mapping.SharedIdentities;

/**
 * An import that keeps nothing: its rows are read and told apart as an import would, and counted. For one run.
 *
 * <p>It ends early where a file has more mentions than it can tell apart, since what it then says is a least number anyway: a
 * file of gigabytes is not read to its end for it.
 */
public final class CensusRun {

    /** Mentions that are told apart, which bounds the memory for their identities. */
    public static final int MOST = 300_000;

    private static final int AHEAD = 4;
    private static final long PATIENCE_MILLIS = 50;

    private final ImportRequest request;
    private final Dossier dossier;
    private final Progress progress;
    private final int most;
    private final PersonPolicy people;
    private final Set<MentionId> met = new HashSet<>();
    private final List<Sentence> refusals = new ArrayList<>();
    private long fresh;
    private long known;
    private long repeated;
    private long refused;
    private long besides;
    private long erased;
    private boolean exact = true;
    private Optional<ImportCensus.Stretch> stretch = Optional.empty();
    private boolean dated;
    private boolean worded;
    private Optional<Sentence> why = Optional.empty();
    private final List<Sentence> noticed = new ArrayList<>();

    /** @param most mentions that are told apart, {@link #MOST} usually */
    public CensusRun(ImportRequest request, Dossier dossier, Progress progress, int most) {
        this.request = request;
        this.dossier = dossier;
        this.progress = progress;
        this.most = most;
        this.people = PersonPolicy.of(request, dossier);
    }

    /**
     * Counts to the end of the files, or to what it can tell apart.
     *
     * @throws Cancelled once it is asked to stop
     * @throws Refusal if none of the files can be read
     */
    public ImportCensus run(Recogniser recogniser, Networks networks) {
        BlockingQueue<Portion> queue = new ArrayBlockingQueue<>(AHEAD);
        int ended = 0;
        ValueTally values = new ValueTally(networks);
        ReadAhead reader =
                new ReadAhead(state(), request, recogniser, dossier.archive().fields(), networks, queue, values);
        Thread thread = Thread.ofPlatform().name("import-census").daemon().start(reader);
        try (Snapshot now = dossier.archive().snapshot();
                SharedIdentities identities = new SharedIdentities(dossier.archive())) {
            while (ended < request.files().size() && met.size() < most) {
                ended += taken(next(queue), identities, now) ? 1 : 0;
            }
            exact &= ended == request.files().size();
        } finally {
            thread.interrupt();
        }
        end(thread);
        if (refusals.size() == request.files().size()) {
            throw new Refusal(Refusal.Kind.MALFORMED, refusals.getFirst(), null);
        }
        return new ImportCensus(
                fresh, known, repeated, refused, besides, erased, exact, stretch, noticed(ended), values.uses());
    }

    /** What was noticed in all rows, why the first of them cannot be kept before all else. */
    private Optional<List<Sentence>> noticed(int ended) {
        if (ended < request.files().size()) {
            return Optional.empty();
        }
        List<Sentence> all = new ArrayList<>();
        why.ifPresent(all::add);
        all.addAll(noticed);
        if (!dated) {
            all.add(Sentence.of(CensusRun.class, "preview.no.dates"));
        }
        if (!worded) {
            all.add(Sentence.of(CensusRun.class, "preview.no.text"));
        }
        return Optional.of(all);
    }

    /** Of several files, each but the first one, which shows, is named. */
    private void notice(Portion.End end) {
        for (Sentence warning : end.warnings()) {
            noticed.add(
                    end.file() == 0
                            ? warning
                            : Sentence.of(
                                    CensusRun.class,
                                    "census.of.file",
                                    String.valueOf(
                                            request.files().get(end.file()).getFileName()),
                                    warning));
        }
    }

    /** As of an import that begins now; nobody keeps it. */
    private ImportState state() {
        List<FileState> files = new ArrayList<>();
        for (int i = 0; i < request.files().size(); i++) {
            files.add(FileState.fresh(request.files().get(i), new BatchId("census-" + i)));
        }
        return new ImportState(new BatchId("census"), "", Instant.EPOCH, files, false);
    }

    private Portion next(BlockingQueue<Portion> queue) {
        try {
            while (true) {
                if (progress.cancelled()) {
                    throw new Cancelled();
                }
                Portion portion = queue.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                if (portion != null) {
                    return portion;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    /** Counts a portion; true where it is the last one of a file. */
    private boolean taken(Portion portion, SharedIdentities identities, Snapshot now) {
        return switch (portion) {
            case Portion.Failure failure -> throw failure.cause();
            case Portion.End end -> {
                end.refusal().ifPresent(refusals::add);
                notice(end);
                yield true;
            }
            case Portion.Some some -> {
                count(some, identities, now);
                progress.at(fresh, -1);
                yield false;
            }
        };
    }

    private void count(Portion.Some some, SharedIdentities identities, Snapshot now) {
        refused += some.rejects().size();
        why = why.or(() -> some.rejects().stream().findFirst().map(Portion.Reject::why));
        for (Portion.Read row : some.read()) {
            dated |= row.mention().published().isPresent();
            worded |= !row.mention().text().isEmpty() || row.mention().title().isPresent();
        }
        List<Mention> mentions =
                admitted(some.read().stream().map(Portion.Read::mention).toList());
        for (Mention mention : identities.apart(people.applied(mentions)).mentions()) {
            count(mention, now);
        }
        List<Mention> seconds = admitted(
                some.read().stream().flatMap(row -> row.besides().stream()).toList());
        for (Mention second : identities.apart(people.applied(seconds)).mentions()) {
            besides += met.add(second.id()) && now.entry(second.id()).isEmpty() ? 1 : 0;
        }
    }

    private List<Mention> admitted(List<Mention> mentions) {
        List<Mention> admitted =
                mentions.stream().map(people::wouldBe).flatMap(Optional::stream).toList();
        erased += mentions.size() - admitted.size();
        return admitted;
    }

    private void count(Mention mention, Snapshot now) {
        if (!met.add(mention.id())) {
            repeated++;
            // Further apart than that, an import would look into the archive whether it is another mention.
            exact &= met.size() < SharedIdentities.REMEMBERED;
        } else if (now.entry(mention.id()).isPresent()) {
            known++;
        } else {
            fresh++;
            mention.published()
                    .ifPresent(time -> stretch = Optional.of(stretch.map(known -> known.with(time))
                            .orElseGet(() -> new ImportCensus.Stretch(time, time))));
        }
    }

    /** Waits until the values are counted by nobody any more. */
    private static void end(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }
}
