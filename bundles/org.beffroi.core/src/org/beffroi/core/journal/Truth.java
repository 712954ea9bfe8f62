package org.beffroi.core.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.UndoBatch;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Fields;

/**
 * What a dossier holds for good: the journals of mentions and the logs of acts of all its writers, read as one.
 *
 * <p>Offsets are kept by file, under {@code mentions/name} and {@code acts/name}. Not for several threads.
 */
public final class Truth {

    private final Path folder;
    private final Disk disk;
    private final MentionJournal journal;
    private final ActLog log;

    public Truth(Path folder, Disk disk, Fields fields) {
        this.folder = folder;
        this.disk = disk;
        this.journal = new MentionJournal(disk, fields);
        this.log = new ActLog(disk);
    }

    /** Every act of every writer, in the order of files and lines. */
    public List<Act> acts() throws IOException {
        List<Act> acts = new ArrayList<>();
        for (Path file : disk.list(folder.resolve(ActLog.FOLDER), ActLog.ENDING)) {
            acts.addAll(log.read(file, 0).acts());
        }
        return acts;
    }

    /** Acts that came after the given offsets, which are moved to the ends. */
    public List<Act> actsAfter(Map<String, Long> offsets) throws IOException {
        List<Act> acts = new ArrayList<>();
        for (Path file : disk.list(folder.resolve(ActLog.FOLDER), ActLog.ENDING)) {
            String name = ActLog.FOLDER + "/" + file.getFileName();
            long from = offsets.getOrDefault(name, 0L);
            if (disk.size(file) > from) {
                ActLog.Content content = log.read(file, from);
                acts.addAll(content.acts());
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
                long end = journal.read(file, from, new Tracking(reader, offsets, name, from, before, total, progress));
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
     * <p>So it is after a dossier was restored from an older copy, or after another machine lost the power before what we
     * had already read of its file was on the disk.
     */
    public boolean contradicts(Map<String, Long> offsets) throws IOException {
        for (Map.Entry<String, Long> read : offsets.entrySet()) {
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

    /** Where each log has its first line that cannot be read, for those that have one. */
    public Map<String, Long> damagedLogs() throws IOException {
        Map<String, Long> damaged = new TreeMap<>();
        for (Path file : disk.list(folder.resolve(ActLog.FOLDER), ActLog.ENDING)) {
            log.read(file, 0).damaged().ifPresent(at -> damaged.put(ActLog.FOLDER + "/" + file.getFileName(), at));
        }
        return damaged;
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
            Map<String, Long> offsets,
            String name,
            long from,
            long before,
            long total,
            Progress progress)
            implements MentionJournal.Reader {

        @Override
        public void mention(org.beffroi.core.mention.Mention mention) throws IOException {
            reader.mention(mention);
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
