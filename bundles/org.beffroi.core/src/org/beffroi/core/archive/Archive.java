package org.beffroi.core.archive;

import java.util.List;
import java.util.function.Consumer;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The mentions of one dossier and what people made of them.
 *
 * <p>The truth is on disk in the dossier's journal and log of acts; an archive is a cache over them that answers questions.
 * Safe for several threads; writing is done by one process at a time, reading by any number.
 */
@ProviderType
public interface Archive extends AutoCloseable {

    /** The fields this archive knows. */
    Fields fields();

    /**
     * Asks for the right to write, before anything is begun that is not done without it. An archive that is only read refuses.
     *
     * @throws org.beffroi.core.message.Refusal if this process may only read, or what was written last failed midway
     */
    default void requireWriting() {}

    /**
     * Adds mentions, or newer readings of mentions. When this returns they are durable: on disk, synced.
     *
     * @param mentions in the order of the source; several may have the same identity
     * @return what became of each: the counts add up to the size of the list
     * @throws org.beffroi.core.message.Refusal if this process may only read, a batch of theirs was undone, or the disk
     *     refuses; then none of them is added
     */
    Receipt add(List<Mention> mentions);

    /**
     * Records acts. When this returns they are durable. An act on a mention not yet known waits for it.
     *
     * @throws org.beffroi.core.message.Refusal if this process may only read, a field is unknown, or the disk refuses
     */
    void record(List<Act> acts);

    /**
     * Takes in at once what other writers of the dossier appended since: other people and machines, on a network folder.
     * Snapshots do so by themselves, but look no more than once a second.
     *
     * @throws org.beffroi.core.message.Refusal if their files cannot be read
     */
    default void refresh() {}

    /**
     * The archive as it is now, all that this process has added included: count, timeline, facets, pages and export of
     * one search read the same snapshot. Close it when the search is replaced.
     */
    Snapshot snapshot();

    /** Writes what is only in memory to the cache on disk, so that opening is quick; nothing depends on it. */
    void checkpoint();

    /** How many mentions were last read by another version of the annotator than the one in use. */
    long readByAnother();

    /**
     * Lets the annotator in use read those mentions again, some hundreds at a time: questions, additions and acts go on in
     * between, and what was done before a cancel stays done.
     *
     * @throws org.beffroi.core.message.Refusal if this process may only read, or the disk refuses
     */
    void readAgain(Progress progress);

    /**
     * Rewrites the truth of all writers for an erasure, then builds the index anew from what is left: the way to make
     * something as if it had never been there. Where it is cut short, each file is the old one or the new one; made again,
     * it completes.
     *
     * @param passes one after the other over all of the truth, so that what the last one takes away can be recognised by
     *     the ones before
     * @param written told what was done once all files are rewritten and no cache holds the former content any more, before
     *     the index is built anew
     * @throws org.beffroi.core.message.Refusal if this process may only read, or the disk refuses
     */
    default void rewrite(List<Rewriting> passes, Consumer<Rewritten> written, Progress progress) {
        throw new UnsupportedOperationException("This archive cannot erase");
    }

    /** Reads the journal and the acts from the first byte to the last and compares them with the index. */
    CheckReport check(Progress progress);

    /** Builds the index anew from the journal and the acts. */
    void rebuild(Progress progress);

    /**
     * What in the truth is not as it was acknowledged, looked for when the archive was opened, for people; empty when all is
     * well. It is told at each opening until somebody repairs it.
     */
    default List<Sentence> damages() {
        return List.of();
    }

    /**
     * What of erased people lies in the truth again, as from a copy of before that somebody put back, for people; nobody is
     * shown it. Reads the truth where anybody was ever erased; empty when there is nothing.
     *
     * @throws org.beffroi.core.message.Refusal if it cannot be read
     */
    default List<Sentence> returned() {
        return List.of();
    }

    /**
     * Settles what is damaged: all that can be read is written anew, and what an index still holds of the rest with it; the
     * former files stay beside, and a record in the dossier says what could not be read.
     *
     * @throws org.beffroi.core.message.Refusal if this process may only read, or the disk refuses
     */
    default RepairReport repair(Progress progress) {
        throw new UnsupportedOperationException("This archive cannot repair");
    }

    /** Checkpoints and lets go of the files. */
    @Override
    void close();

    /**
     * What became of the mentions of one call.
     *
     * @param unchanged those that say nothing new, and those that were not taken in since they are erased
     * @param erased how many of the unchanged are of a person or an address that was erased
     */
    record Receipt(int added, int updated, int unchanged, int erased) {

        /** Nobody erased among them. */
        public Receipt(int added, int updated, int unchanged) {
            this(added, updated, unchanged, 0);
        }

        public Receipt plus(Receipt other) {
            return new Receipt(
                    added + other.added, updated + other.updated, unchanged + other.unchanged, erased + other.erased);
        }
    }

    /**
     * What a check found.
     *
     * @param mentions how many mentions the truth holds
     * @param indexed how many the index holds
     * @param acts how many acts are in force
     * @param problems sentences, empty when what is there is well
     * @param remarks why more may be missing although nothing of what is there is damaged
     */
    record CheckReport(long mentions, long indexed, long acts, List<Sentence> problems, List<Sentence> remarks) {
        public CheckReport {
            problems = List.copyOf(problems);
            remarks = List.copyOf(remarks);
        }

        /** Nothing to remark. */
        public CheckReport(long mentions, long indexed, long acts, List<Sentence> problems) {
            this(mentions, indexed, acts, problems, List.of());
        }
    }

    /**
     * What a repair did.
     *
     * @param damages what was damaged, empty when all was well
     * @param takenBack mentions that were lost in the journals and stood in an index, those that were taken back as the damaged
     *     dossier opened included
     * @param lost mentions that the journals miss and no index held: they are gone for good; as far as it can be known
     * @param actsLost acts that the logs miss and no index held: they are gone for good; as far as it can be known
     * @param erased mentions and acts that an erasure had taken away, that had come back, and that are gone again
     * @param mentions how many the archive holds now
     * @param doubts what these numbers do not say: that there may be more, or what shows again since its undoing is lost
     */
    record RepairReport(
            List<Sentence> damages,
            long takenBack,
            long lost,
            long actsLost,
            long erased,
            long mentions,
            List<Sentence> doubts) {
        public RepairReport {
            damages = List.copyOf(damages);
            doubts = List.copyOf(doubts);
        }

        /** The numbers say all. */
        public RepairReport(
                List<Sentence> damages, long takenBack, long lost, long actsLost, long erased, long mentions) {
            this(damages, takenBack, lost, actsLost, erased, mentions, List.of());
        }
    }
}
