package org.beffroi.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.FieldDeed;
import org.beffroi.core.archive.Act.UndoBatch;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Known;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Reading;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.journal.Pen;
import org.beffroi.core.journal.Truth;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * The archive of the one process that writes: the truth first, then the index, which commits now and then.
 *
 * <p>Additions and acts take turns; questions never wait for them longer than one batch.
 */
final class WritableArchive implements Archive {

    /** The index commits about this often while much arrives: what is newer is replayed after a crash. */
    private static final long SECONDS_BETWEEN_COMMITS = 30;

    private static final long SECONDS_TO_COMMIT_WHEN_CALM = 1;

    private final IndexFolder folder;
    private final LuceneServices services;
    private final Truth truth;
    private final Pen pen;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("beffroi-commit").factory());
    private final Journalist journalist;
    private final Map<MentionId, List<Act>> actsOf = new HashMap<>();
    private final List<Act> allActs = new ArrayList<>();
    private final Map<String, Long> seen = new TreeMap<>();
    private Set<BatchId> undone = Set.of();
    private LiveIndex index;
    private long nextSequence = 1;
    private long lastCommit = System.nanoTime();
    private long lastWrite = lastCommit;
    private boolean dirty;
    private boolean broken;

    WritableArchive(IndexFolder folder, LuceneServices services, Truth truth, Pen pen) {
        this.folder = folder;
        this.services = services;
        this.truth = truth;
        this.pen = pen;
        this.journalist = new Journalist(pen);
    }

    /** Opens the index, from its last commit or anew, and brings it up to the truth. */
    synchronized void open(Progress progress) throws IOException {
        var directory = folder.open();
        var commit = folder.commit(directory);
        if (commit.isEmpty()) {
            directory.close();
            folder.clear();
            directory = folder.open();
        }
        index = new LiveIndex(directory, services);
        commit.ifPresent(found -> {
            nextSequence = found.nextSequence();
            seen.putAll(found.seen());
        });
        pen.mend(seen.getOrDefault(pen.mentionsName(), 0L));
        takeActs(truth.acts());
        catchUp(progress);
        clock.scheduleWithFixedDelay(
                this::commitWhenCalm, SECONDS_TO_COMMIT_WHEN_CALM, SECONDS_TO_COMMIT_WHEN_CALM, TimeUnit.SECONDS);
    }

    private void takeActs(List<Act> acts) {
        for (Act act : acts) {
            allActs.add(act);
            if (act.deed() instanceof FieldDeed deed) {
                actsOf.computeIfAbsent(deed.mention(), id -> new ArrayList<>()).add(act);
            }
        }
        undone = Truth.undone(allActs);
    }

    /** Reads what the truth says beyond what the index has seen: acts of others, mentions, undoings. */
    private void catchUp(Progress progress) throws IOException {
        boolean fromNothing = seen.isEmpty();
        List<Act> newActs = truth.actsAfter(seen);
        Replay replay = new Replay(this::known, this::putAll, this::isInForce);
        truth.mentionsAfter(seen, replay, progress);
        replay.finish();
        if (!fromNothing && !newActs.isEmpty()) {
            apply(newActs);
        }
        if (replay.count() > 0 || !newActs.isEmpty()) {
            commit();
        }
    }

    @Override
    public Fields fields() {
        return services.fields();
    }

    @Override
    public synchronized Receipt add(List<Mention> mentions) {
        mentions.stream().filter(mention -> !isInForce(mention)).findFirst().ifPresent(mention -> {
            throw Refusal.of(
                    getClass(), "archive.batch.undone", mention.origin().batch().value());
        });
        return writing(() -> {
            Map<MentionId, Known> changed = new LinkedHashMap<>();
            Set<MentionId> brandNew = new HashSet<>();
            List<Mention> toWrite = new ArrayList<>();
            int added = 0;
            int updated = 0;
            for (Mention mention : mentions) {
                Known before = changed.get(mention.id());
                if (before == null) {
                    before = known(mention.id());
                }
                Known after = before.with(Reading.of(mention));
                if (!before.isMention()) {
                    after = after.arrivedAs(nextSequence++);
                    brandNew.add(mention.id());
                    added++;
                } else if (after.saysTheSameAs(before)) {
                    continue;
                } else {
                    updated++;
                }
                changed.put(mention.id(), after);
                toWrite.add(mention);
            }
            if (!toWrite.isEmpty()) {
                write(toWrite, changed, brandNew);
            }
            return new Receipt(added, updated, mentions.size() - added - updated);
        });
    }

    /** Journal and index at the same time, on two cores; nobody is told before both are done. */
    private void write(List<Mention> toWrite, Map<MentionId, Known> changed, Set<MentionId> brandNew)
            throws IOException {
        List<byte[]> lines = journalist.lines(toWrite);
        Future<Void> journal = journalist.write(lines);
        Map<MentionId, Change> changes = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Mention mention = toWrite.get(i);
            Known known = changed.get(mention.id());
            byte[] line = isWholly(known, mention) ? lines.get(i) : null;
            changes.put(mention.id(), new Change(known, brandNew.contains(mention.id()), line));
        }
        index.put(List.copyOf(changes.values()));
        try {
            Journalist.await(journal);
        } catch (IOException e) {
            broken = true;
            throw e;
        }
        seen.put(pen.mentionsName(), pen.mentionsEnd());
        wrote();
    }

    private static boolean isWholly(Known known, Mention mention) {
        return known.acts().isEmpty()
                && known.batches().size() == 1
                && known.readings().equals(List.of(Reading.of(mention)));
    }

    @Override
    public synchronized void record(List<Act> acts) {
        for (Act act : acts) {
            if (act.deed() instanceof FieldDeed deed
                    && fields().byKey(deed.field()).isEmpty()) {
                throw Refusal.of(getClass(), "archive.field.unknown", deed.field());
            }
        }
        if (acts.isEmpty()) {
            return;
        }
        writing(() -> {
            try {
                pen.write(acts);
            } catch (IOException e) {
                broken = true;
                throw e;
            }
            seen.put(pen.actsName(), pen.actsEnd());
            takeActs(acts);
            apply(acts);
            wrote();
            return null;
        });
    }

    /** Lets the index say what these acts, already among all acts, change. */
    private void apply(List<Act> acts) throws IOException {
        Set<BatchId> touched = new HashSet<>();
        Map<MentionId, Known> changed = new LinkedHashMap<>();
        for (Act act : acts) {
            if (act.deed() instanceof UndoBatch undo) {
                touched.add(undo.undone());
                touched.addAll(transitively(undo.undone()));
            } else if (act.deed() instanceof FieldDeed deed && !changed.containsKey(deed.mention())) {
                Known known = known(deed.mention());
                if (known.isMention()) {
                    changed.put(deed.mention(), known);
                }
            }
        }
        putAll(changed.values().stream().map(Change::of).toList());
        if (!touched.isEmpty()) {
            new Refold(index, truth, services, undone, this::actsInForce).of(touched, () -> nextSequence++);
        }
    }

    /** Undoing an undoing touches what that one had undone. */
    private Set<BatchId> transitively(BatchId batch) {
        Set<BatchId> reached = new HashSet<>();
        List<BatchId> open = new ArrayList<>(List.of(batch));
        while (!open.isEmpty()) {
            BatchId one = open.removeLast();
            for (Act act : allActs) {
                if (act.batch().equals(one) && act.deed() instanceof UndoBatch undo && reached.add(undo.undone())) {
                    open.add(undo.undone());
                }
            }
        }
        return reached;
    }

    /** What is known of a mention, its acts in force included, also when it is not yet one. */
    private Known known(MentionId id) throws IOException {
        Known found = index.find(id);
        Known known = found == null ? Known.nothing(id) : found;
        List<Act> acts = actsInForce(id);
        return acts.isEmpty() ? known : known.with(acts);
    }

    private boolean isInForce(Mention mention) {
        return !undone.contains(mention.origin().batch());
    }

    private List<Act> actsInForce(MentionId id) {
        List<Act> acts = actsOf.getOrDefault(id, List.of());
        return acts.isEmpty() || undone.isEmpty()
                ? acts
                : acts.stream().filter(act -> !undone.contains(act.batch())).toList();
    }

    private void putAll(List<Change> changes) throws IOException {
        List<Change> numbered = new ArrayList<>(changes.size());
        for (Change change : changes) {
            numbered.add(
                    change.known().sequence() == 0
                            ? new Change(change.known().arrivedAs(nextSequence++), change.isNew(), change.line())
                            : change);
        }
        if (!numbered.isEmpty()) {
            index.put(numbered);
        }
    }

    @Override
    public Snapshot snapshot() {
        try {
            return new LuceneSnapshot(index.acquire(), nextSequence - 1, services);
        } catch (IOException e) {
            throw new Refusal(Sentence.of(getClass(), "archive.index.unreadable"), e);
        }
    }

    @Override
    public synchronized void checkpoint() {
        writing(() -> {
            if (dirty) {
                commit();
            }
            return null;
        });
    }

    private void wrote() throws IOException {
        dirty = true;
        lastWrite = System.nanoTime();
        if (lastWrite - lastCommit > TimeUnit.SECONDS.toNanos(SECONDS_BETWEEN_COMMITS)) {
            commit();
        }
    }

    private synchronized void commitWhenCalm() {
        boolean calm = System.nanoTime() - lastWrite > TimeUnit.SECONDS.toNanos(SECONDS_TO_COMMIT_WHEN_CALM);
        if (dirty && calm && !broken && !clock.isShutdown()) {
            try {
                commit();
            } catch (IOException e) {
                // The truth is on disk already; the next write or the next opening tries again and tells.
                dirty = true;
            }
        }
    }

    private void commit() throws IOException {
        index.commit(folder.describe(new IndexFolder.Commit(nextSequence, seen)).entrySet());
        dirty = false;
        lastCommit = System.nanoTime();
    }

    @Override
    public long readByAnother() {
        return reading(reader -> new Reread(services).count(reader));
    }

    @Override
    public void readAgain(Progress progress) {
        reading(reader -> {
            Reread reread = new Reread(services);
            long total = reread.count(reader);
            long[] done = {0};
            progress.at(0, total);
            reread.each(reader, ids -> {
                putAgain(ids);
                done[0] += ids.size();
                progress.at(done[0], total);
                return !progress.cancelled();
            });
            return null;
        });
    }

    private synchronized void putAgain(List<MentionId> ids) {
        writing(() -> {
            List<Change> again = new ArrayList<>(ids.size());
            for (MentionId id : ids) {
                Known known = known(id);
                if (known.isMention()) {
                    again.add(Change.of(known));
                }
            }
            putAll(again);
            wrote();
            return null;
        });
    }

    private <T> T reading(Asking<T> asking) {
        try {
            DirectoryReader reader = index.acquire();
            try {
                return asking.of(reader);
            } finally {
                reader.decRef();
            }
        } catch (IOException e) {
            throw new Refusal(Sentence.of(getClass(), "archive.index.unreadable"), e);
        }
    }

    private interface Asking<T> {
        T of(DirectoryReader reader) throws IOException;
    }

    @Override
    public synchronized CheckReport check(Progress progress) {
        return writing(() -> {
            try (Snapshot snapshot = snapshot()) {
                return new Check(truth, services.fields(), undone).of(allActs, snapshot, progress);
            }
        });
    }

    @Override
    public synchronized void rebuild(Progress progress) {
        writing(() -> {
            index.abandon();
            folder.clear();
            seen.clear();
            actsOf.clear();
            allActs.clear();
            nextSequence = 1;
            index = new LiveIndex(folder.open(), services);
            takeActs(truth.acts());
            catchUp(progress);
            commit();
            return null;
        });
    }

    @Override
    public synchronized void close() {
        clock.shutdown();
        journalist.rest();
        try {
            if (broken) {
                index.abandon();
            } else {
                if (dirty) {
                    commit();
                }
                index.close();
            }
            pen.close();
        } catch (IOException e) {
            throw new Refusal(Sentence.of(getClass(), "archive.disk.refuses", folder.toString(), reason(e)), e);
        }
    }

    /** A disk that refuses leaves the truth as it was; the index is brought back to it at the next opening. */
    private <T> T writing(Work<T> work) {
        if (broken) {
            throw Refusal.of(getClass(), "archive.broken", folder.toString());
        }
        try {
            return work.run();
        } catch (IOException e) {
            throw new Refusal(Sentence.of(getClass(), "archive.disk.refuses", folder.toString(), reason(e)), e);
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private interface Work<T> {
        T run() throws IOException;
    }
}
