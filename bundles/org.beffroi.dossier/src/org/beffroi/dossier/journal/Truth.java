package org.beffroi.dossier.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.UndoBatch;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Rewriting;
import org.beffroi.core.archive.Rewritten;
import org.beffroi.core.file.Disk;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Forgotten;
import org.beffroi.core.mention.Mention;

/**
 * What a dossier holds for good: the journals of mentions and the logs of acts of all its writers, read as one.
 *
 * <p>Offsets are kept by file, under {@code mentions/name} and {@code acts/name}. Not for several threads.
 */
public final class Truth {

    /** Folder of the marks of erasures in a dossier. */
    public static final String ERASURES = "erasures";

    /** Ending of a mark's name. */
    public static final String ERASURE_ENDING = ".json";

    private final Path folder;
    private final Disk disk;
    private final MentionJournal journal;
    private final ActLog log;
    private final FileRewrites rewrites;
    private final Forgotten erased;
    private final Fields fields;

    /** All that is in the files. */
    public Truth(Path folder, Disk disk, Fields fields) {
        this(folder, disk, fields, mention -> false);
    }

    /**
     * The truth without what was erased, should it have come back through another writer's file.
     *
     * @param erased whether a mention is of a person or an address that was erased
     */
    public Truth(Path folder, Disk disk, Fields fields, Forgotten erased) {
        this.folder = folder;
        this.disk = disk;
        this.erased = erased;
        this.fields = fields;
        this.journal = new MentionJournal(disk, fields);
        this.log = new ActLog(disk);
        this.rewrites = new FileRewrites(folder, disk, journal, log, erased, fields);
    }

    /** Whether a mention is of a person or an address that was erased: it is not taken in again. */
    public boolean isErased(Mention mention) {
        return erased.test(mention);
    }

    /** Somebody else's mention without what erasures took out of it. */
    public Mention withoutErased(Mention mention) {
        return erased.without(mention, fields);
    }

    /**
     * Rewrites the files of all writers, those in which something changes; each is the old one or the new one at any moment.
     * What earlier mendings had set aside, which nobody can search for anything, is deleted.
     *
     * <p>The mark of the erasure in {@value #ERASURES} must be there before this is called: it is by that mark that whoever
     * reads these files knows that all offsets mean something else now.
     */
    public Rewritten rewrite(Rewriting rewriting, Progress progress) throws IOException {
        return rewrites.rewrite(rewriting, progress);
    }

    /**
     * What is damaged in the files of all writers, by the names of the files; empty when all is well. Journals are looked at
     * frame by frame without being inflated.
     */
    public Map<String, List<Damage>> damages() throws IOException {
        return rewrites.damages();
    }

    /**
     * Settles what is damaged: all that can be read is written anew, the former files stay beside, and a record in
     * {@code repairs} says what could not be read. No writer appends meanwhile.
     *
     * @param missing what is gone that the files themselves know nothing of, by their names; it is noted as well
     * @param lost what of all that nothing gives back; it is told until somebody takes note of it ({@link RepairLosses})
     * @return what was damaged, by the names of the files
     */
    public Map<String, List<Damage>> repair(Map<String, List<Damage>> missing, RepairLosses.Lost lost)
            throws IOException {
        return rewrites.repair(missing, lost);
    }

    /**
     * The batches whose undoing stands in what cannot be read of the logs.
     *
     * @param damages of the files, by their names
     */
    public Set<String> unreadableUndoings(Map<String, List<Damage>> damages) throws IOException {
        return new LostUndoings(folder, disk).in(damages);
    }

    /** What of erased people the files hold again, by the names of the files; while an erasure is unfinished nothing is told. */
    public Map<String, List<Damage>> returned() throws IOException {
        return rewrites.returned();
    }

    /** Whether an erasure was begun and not brought to its end: what it takes away is still in the files. */
    public boolean isErasureUnfinished() {
        return rewrites.isErasureUnfinished();
    }

    /**
     * Takes away again what of erased people has come back, and what earlier repairs set aside, since it may be in there too.
     * No writer appends meanwhile.
     */
    public Rewritten eraseReturned(Progress progress) throws IOException {
        return rewrites.eraseReturned(progress);
    }

    /**
     * Writes the files of one writer that are of format 1 in format 2. Where something in them cannot be read, the former
     * file stays beside and {@code repairs} says what it was.
     *
     * @param writer whose files they are
     * @return what could not be read, by the names of the files
     */
    public Map<String, List<Damage>> bringToFormat2(String writer) throws IOException {
        return rewrites.bringToFormat2(writer);
    }

    /** Whether the name is of what earlier mendings or writings left beside a file: {@link #rewrite} deletes it. */
    public static boolean isLeftover(String name) {
        return name.contains(LogAppender.SET_ASIDE) || name.contains(Repairs.ASIDE) || name.endsWith(LocalDisk.BESIDE);
    }

    /** Whether a repair noted that something is lost: acts about it have nothing to stand on ever since. */
    public boolean isLossKnown() throws IOException {
        return !disk.list(folder.resolve(Repairs.FOLDER), RepairLosses.ENDING).isEmpty();
    }

    /** The marks that erasures and repairs left, as offsets: name and size. */
    public Map<String, Long> marks() throws IOException {
        Map<String, Long> marks = new TreeMap<>();
        for (Path file : disk.list(folder.resolve(ERASURES), ERASURE_ENDING)) {
            marks.put(ERASURES + "/" + file.getFileName(), disk.size(file));
        }
        for (Path file : disk.list(folder.resolve(Repairs.FOLDER), Repairs.ENDING)) {
            marks.put(Repairs.FOLDER + "/" + file.getFileName(), disk.size(file));
        }
        return marks;
    }

    /** Whether an offset of that name is the mark of an erasure or a repair. */
    public static boolean isMark(String name) {
        return name.startsWith(ERASURES + "/") || name.startsWith(Repairs.FOLDER + "/");
    }

    /** Every act of every writer, in the order of files and lines. */
    public List<Act> acts() throws IOException {
        List<Act> acts = new ArrayList<>();
        for (Path file : disk.list(folder.resolve(ActLog.FOLDER), ActLog.ENDING)) {
            acts.addAll(withoutErased(log.read(file, 0).acts()));
        }
        return acts;
    }

    private List<Act> withoutErased(List<Act> acts) {
        Returned without = new Returned(erased, fields);
        return acts.stream().map(without::act).flatMap(Optional::stream).toList();
    }

    /** Acts that came after the given offsets, which are moved to the ends. */
    public List<Act> actsAfter(Map<String, Long> offsets) throws IOException {
        List<Act> acts = new ArrayList<>();
        for (Path file : disk.list(folder.resolve(ActLog.FOLDER), ActLog.ENDING)) {
            String name = ActLog.FOLDER + "/" + file.getFileName();
            long from = offsets.getOrDefault(name, 0L);
            if (disk.size(file) > from) {
                ActLog.Content content = log.read(file, from);
                acts.addAll(withoutErased(content.acts()));
                offsets.put(name, content.end());
            }
        }
        return acts;
    }

    /**
     * Reads mentions that came after the given offsets, which move on as frames are read.
     *
     * @throws Cancelled if the progress says so
     */
    public void mentionsAfter(Map<String, Long> offsets, MentionJournal.Reader reader, Progress progress)
            throws IOException {
        long total = bytesAfter(offsets);
        long done = 0;
        for (Path file : disk.list(folder.resolve(MentionJournal.FOLDER), MentionJournal.ENDING)) {
            String name = MentionJournal.FOLDER + "/" + file.getFileName();
            long from = offsets.getOrDefault(name, 0L);
            if (disk.size(file) > from) {
                long before = done;
                long end = journal.read(
                        file, from, new Tracking(reader, this, offsets, name, from, before, total, progress));
                offsets.put(name, end);
                done = before + end - from;
            }
        }
        progress.at(total, total);
    }

    /** How many bytes of journals lie after the given offsets. */
    public long bytesAfter(Map<String, Long> offsets) throws IOException {
        long total = 0;
        for (Path file : disk.list(folder.resolve(MentionJournal.FOLDER), MentionJournal.ENDING)) {
            String name = MentionJournal.FOLDER + "/" + file.getFileName();
            total += Math.max(0, disk.size(file) - offsets.getOrDefault(name, 0L));
        }
        return total;
    }

    /**
     * Whether the files are other than those once read up to these offsets: one is gone or shorter, or was written anew.
     *
     * <p>So it is after an erasure rewrote them, after a dossier was restored from an older copy, or after another machine lost the power before what we
     * had already read of its file was on the disk.
     */
    public boolean contradicts(Map<String, Long> offsets) throws IOException {
        if (!offsets.isEmpty() && !offsets.entrySet().containsAll(marks().entrySet())) {
            return true;
        }
        for (Map.Entry<String, Long> read : offsets.entrySet()) {
            if (isMark(read.getKey())) {
                continue;
            }
            Path file = folder.resolve(read.getKey());
            long offset = read.getValue();
            if (offset == 0) {
                continue;
            }
            boolean isLog = read.getKey().startsWith(ActLog.FOLDER + "/");
            if (disk.size(file) < offset
                    || !(isLog ? log.isBoundary(file, offset) : journal.isBoundary(file, offset))) {
                return true;
            }
        }
        return false;
    }

    /** How far the files have come, for a later look at what is missing. */
    public Holdings holdings() {
        return new Holdings(folder, disk, journal, log, erased, fields);
    }

    /** Where all files end now. */
    public Map<String, Long> ends() throws IOException {
        Map<String, Long> ends = new TreeMap<>();
        for (Path file : disk.list(folder.resolve(MentionJournal.FOLDER), MentionJournal.ENDING)) {
            ends.put(MentionJournal.FOLDER + "/" + file.getFileName(), disk.size(file));
        }
        for (Path file : disk.list(folder.resolve(ActLog.FOLDER), ActLog.ENDING)) {
            ends.put(ActLog.FOLDER + "/" + file.getFileName(), disk.size(file));
        }
        ends.putAll(marks());
        return ends;
    }

    /** Batches that are undone, undoings that were undone themselves left aside. */
    public static Set<BatchId> undone(List<Act> acts) {
        Set<BatchId> undone = new HashSet<>();
        List<Act> undoings = acts.stream()
                .filter(act -> act.deed() instanceof UndoBatch)
                .sorted(java.util.Comparator.comparing(Act::when)
                        .thenComparing(Act::id)
                        .reversed())
                .toList();
        for (Act undoing : undoings) {
            if (!undone.contains(undoing.batch())) {
                undone.add(((UndoBatch) undoing.deed()).undone());
            }
        }
        return undone;
    }

    private record Tracking(
            MentionJournal.Reader reader,
            Truth truth,
            Map<String, Long> offsets,
            String name,
            long from,
            long before,
            long total,
            Progress progress)
            implements MentionJournal.Reader {

        @Override
        public void mention(Mention mention) throws IOException {
            if (!truth.isErased(mention)) {
                reader.mention(truth.withoutErased(mention));
            }
        }

        @Override
        public void damaged(Damage damage) {
            reader.damaged(damage);
        }

        @Override
        public void frameEnded(long offset) throws IOException {
            offsets.put(name, offset);
            reader.frameEnded(offset);
            progress.at(before + offset - from, total);
            if (progress.cancelled()) {
                throw new Cancelled();
            }
        }
    }
}
