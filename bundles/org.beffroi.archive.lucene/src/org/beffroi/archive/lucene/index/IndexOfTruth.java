package org.beffroi.archive.lucene.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.beffroi.archive.lucene.document.Change;
import org.beffroi.archive.lucene.snapshot.LuceneServices;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.FieldDeed;
import org.beffroi.core.archive.Act.UndoBatch;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.truth.Known;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.dossier.journal.Truth;

/**
 * The index of one machine beside the truth that it is made of: how far it has read there, which acts are in force, which
 * arrival number comes next.
 *
 * <p>For one thread at a time; snapshots and readers may be taken by any.
 */
public final class IndexOfTruth {

    private final IndexFolder folder;
    private final LuceneServices services;
    private final Truth truth;
    private final Lookout lookout;
    private final ActsInForce acts = new ActsInForce();
    private final Map<String, Long> seen = new TreeMap<>();
    private final Map<String, String> held = new TreeMap<>();
    private volatile LiveIndex index;
    private boolean closed;
    private IndexFolder.Commit former = IndexFolder.Commit.NONE;
    private long nextSequence = 1;

    /**
     * An index that is not open yet.
     *
     * @param own files that this process writes, as {@link Lookout} knows them
     */
    public IndexOfTruth(IndexFolder folder, LuceneServices services, Truth truth, Set<String> own) {
        this.folder = folder;
        this.services = services;
        this.truth = truth;
        this.lookout = new Lookout(truth, own);
    }

    /**
     * Opens it as it was last committed. Whether that is what the truth says is for the caller to ask.
     *
     * @return whether it was ever committed
     */
    public boolean open() throws IOException {
        try (Directory directory = folder.open()) {
            former = folder.former(directory);
        }
        folder.clearUnusable();
        index = LiveIndex.open(folder, services);
        Optional<IndexFolder.Commit> committed = folder.commit(index.directory());
        if (committed.isPresent()) {
            nextSequence = committed.get().nextSequence();
            index.arrived(nextSequence - 1);
            seen.putAll(committed.get().seen());
            held.putAll(committed.get().held());
        }
        return committed.isPresent();
    }

    /** The dossier that both belong to. */
    public Path dossier() {
        return folder.dossier();
    }

    /** True where a file of the truth is not the one any more that was read. */
    public boolean contradictsTruth() throws IOException {
        return truth.contradicts(seen);
    }

    /** What it had seen and held when it was opened, also where it could not be used; later what it has and holds now. */
    public IndexFolder.Commit known() {
        return former;
    }

    /** Whether an erasure rewrote the truth since: what it took away must not stay here, nor come back from here. */
    public boolean isOfBeforeAnErasure() throws IOException {
        return truth.marks().keySet().stream()
                .anyMatch(mark -> mark.startsWith(Truth.ERASURES + "/") && !seen.containsKey(mark));
    }

    /**
     * Reads again from the start, with the next catching-up, the files that are not those that were read. What was in them
     * stays here meanwhile: it may be the last copy.
     */
    public void readAgainWhatDiffers() throws IOException {
        // What a log may have lost of undoings counts until that is settled.
        acts.take(former.undoings());
        Map<String, Long> marks = truth.marks();
        boolean isMarked = !seen.keySet().containsAll(marks.keySet());
        for (Map.Entry<String, Long> file : seen.entrySet()) {
            Map<String, Long> alone = new TreeMap<>(marks);
            alone.put(file.getKey(), file.getValue());
            if (!Truth.isMark(file.getKey()) && (isMarked || truth.contradicts(alone))) {
                file.setValue(0L);
            }
        }
    }

    /** An empty index that has seen nothing; nothing is left on the disk of the one before. */
    public void startAnew() throws IOException {
        index.abandon();
        folder.clear();
        forget();
        index = LiveIndex.open(folder, services);
    }

    /** The same, but that the last commit of the one before stays on the disk until {@link #commit} puts another in its place. */
    public void startBeside() throws IOException {
        forget();
        index.empty();
    }

    /**
     * The index as it was last committed, in place of one that could not be made whole.
     *
     * @param failure why not; what fails on the way back is added to it
     * @return false where that index says something else than the truth, or cannot be had: the next opening makes it whole
     */
    public boolean reopen(Exception failure) {
        try {
            index.abandon();
            forget();
            open();
            if (contradictsTruth()) {
                return false;
            }
            takeActs();
            catchUp(Progress.silent());
            return true;
        } catch (IOException | RuntimeException e) {
            failure.addSuppressed(e);
            return false;
        }
    }

    private void forget() {
        seen.clear();
        held.clear();
        acts.clear();
        nextSequence = 1;
    }

    /** Takes all acts of the truth for known, before any mention is read. */
    public void takeActs() throws IOException {
        acts.take(truth.acts());
    }

    /** Whether other writers appended, see {@link Lookout#seesNews}. */
    public boolean seesNews(boolean now) throws IOException {
        return lookout.seesNews(now);
    }

    /**
     * Reads what the truth says beyond what the index has seen: acts of others, mentions, undoings. Where it fails, what was
     * read is read again next time, which adds nothing twice.
     *
     * @return whether there was anything
     */
    public boolean catchUp(Progress progress) throws IOException {
        lookout.look();
        Map<String, Long> read = new TreeMap<>(seen);
        read.putAll(truth.marks());
        List<Act> newActs = truth.actsAfter(read);
        acts.take(newActs);
        Replay replay = new Replay(this::known, this::put, this::isInForce);
        truth.mentionsAfter(read, replay, progress);
        replay.finish();
        if (!seen.isEmpty() && !newActs.isEmpty()) {
            apply(newActs);
        }
        seen.putAll(read);
        lookout.taken();
        return replay.count() > 0 || !newActs.isEmpty();
    }

    /** How far a file of the truth was read, in bytes. */
    long seen(String file) {
        return seen.getOrDefault(file, 0L);
    }

    /** Remembers that what a file holds up to an end is in the index. */
    public void hasSeen(String file, long end) {
        seen.put(file, end);
    }

    /** What is known of a mention, its acts in force included, also when it is not yet one. */
    public Known known(MentionId id) throws IOException {
        Known found = index.find(id);
        Known known = found == null ? Known.nothing(id) : found;
        List<Act> inForce = acts.on(id);
        return inForce.isEmpty() ? known : known.with(inForce);
    }

    /** Whether the batch of a mention was not undone. */
    public boolean isInForce(Mention mention) {
        return !acts.undone().contains(mention.origin().batch());
    }

    /** Every act, those not in force included. */
    public List<Act> acts() {
        return acts.all();
    }

    /** Batches that are undone. */
    public Set<BatchId> undone() {
        return acts.undone();
    }

    /** The number of the next mention that arrives. */
    public long arrival() {
        return nextSequence++;
    }

    /** Puts mentions in; what has no arrival number gets one. */
    public void put(List<Change> changes) throws IOException {
        List<Change> numbered = new ArrayList<>(changes.size());
        for (Change change : changes) {
            numbered.add(
                    change.known().sequence() == 0
                            ? new Change(change.known().arrivedAs(arrival()), change.isNew(), change.line())
                            : change);
        }
        if (!numbered.isEmpty()) {
            index.put(numbered);
        }
    }

    /**
     * Puts mentions in again as they are known by now.
     *
     * @throws Cancelled if it was closed meanwhile: what reads again behind the scenes is not waited for
     */
    public void putAgain(Iterable<MentionId> ids) throws IOException {
        if (closed) {
            throw new Cancelled();
        }
        List<Change> again = new ArrayList<>();
        for (MentionId id : ids) {
            Known known = known(id);
            if (known.isMention()) {
                again.add(Change.of(known));
            }
        }
        put(again);
    }

    /** Takes acts that are new in the truth, and what they change. */
    public void record(List<Act> these) throws IOException {
        acts.take(these);
        apply(these);
    }

    private void apply(List<Act> these) throws IOException {
        Set<BatchId> touched = new HashSet<>();
        Set<MentionId> on = new LinkedHashSet<>();
        for (Act act : these) {
            switch (act.deed()) {
                case UndoBatch undo -> touched.addAll(acts.touchedByUndoing(undo.undone()));
                case FieldDeed deed -> on.add(deed.mention());
            }
        }
        on.addAll(acts.mentionsOf(touched));
        putAgain(on);
        if (!touched.isEmpty()) {
            new Refold(index, truth, services, acts.undone(), acts::on).of(touched, this::arrival);
        }
    }

    /** All that was put in before. */
    public Snapshot snapshot() throws IOException {
        return index.snapshot();
    }

    /** Asks a reader of the same. */
    public <T> T ask(Asking<T> asking) throws IOException {
        DirectoryReader reader = index.acquire();
        try {
            return asking.of(reader);
        } finally {
            reader.decRef();
        }
    }

    /** A question to a reader, which it may not keep. */
    public interface Asking<T> {
        T of(DirectoryReader reader) throws IOException;
    }

    /**
     * Makes durable what was put in, and how far it was read.
     *
     * @param damaged names of files that are damaged: of those it may hold less than their heads say
     */
    public void commit(Set<String> damaged) throws IOException {
        truth.holdings().extents().forEach((file, extent) -> {
            if (extent.end() <= seen(file) && !damaged.contains(file)) {
                held.put(file, extent.said());
            }
        });
        Set<Act> undoings = new LinkedHashSet<>(acts.undoings());
        if (!damaged.isEmpty()) {
            // A log that is damaged may have lost some; until that is settled nobody else remembers them.
            undoings.addAll(former.undoings());
        }
        former = new IndexFolder.Commit(nextSequence, new TreeMap<>(seen), new TreeMap<>(held), List.copyOf(undoings));
        index.commit(folder.describe(former).entrySet());
    }

    /** Empties the indexes of other machines, see {@link IndexFolder#clearOthers}. */
    public void clearOthers() throws IOException {
        folder.clearOthers();
    }

    /** Lets go of the files. */
    public void close() throws IOException {
        closed = true;
        index.close();
    }

    /** Lets go of them without a commit, and where it was never open does nothing. */
    public void abandon() throws IOException {
        closed = true;
        if (index != null) {
            index.abandon();
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
