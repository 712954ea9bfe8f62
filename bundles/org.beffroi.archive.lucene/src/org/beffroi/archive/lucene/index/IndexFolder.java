package org.beffroi.archive.lucene.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.core.archive.Act;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.journal.ActText;
import org.beffroi.dossier.journal.Truth;

/**
 * The folder of one machine's index, and what its last commit says: for which schema it was made, how much of the truth it
 * has seen.
 */
public record IndexFolder(Path folder, String signature) {

    private static final String SIGNATURE = "beffroi.signature";
    private static final String NEXT = "beffroi.next";
    private static final String SEEN = "beffroi.seen.";
    private static final String HELD = "beffroi.held.";
    private static final String UNDOING = "beffroi.undoing.";

    /** The dossier that it belongs to. */
    public Path dossier() {
        return folder.getParent().getParent();
    }

    public Directory open() throws IOException {
        Files.createDirectories(folder);
        return new MMapDirectory(folder);
    }

    /**
     * What the last commit says, empty where there is none that can be used.
     *
     * @throws Refusal if a newer Beffroi made it
     */
    public Optional<Commit> commit(Directory directory) throws IOException {
        try {
            SegmentInfos infos = SegmentInfos.readLatestCommit(directory);
            Map<String, String> data = infos.getUserData();
            refuseNewer(data.getOrDefault(SIGNATURE, "0-"));
            if (!signature.equals(data.get(SIGNATURE))) {
                return Optional.empty();
            }
            return Optional.of(commit(data));
        } catch (IndexNotFoundException
                | CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | NumberFormatException
                | java.io.EOFException
                | java.nio.file.NoSuchFileException unusable) {
            return Optional.empty();
        }
    }

    /** What the last commit had seen, whatever schema it was made for; nothing where there is none that can be read. */
    public Commit former(Directory directory) {
        try {
            return commit(SegmentInfos.readLatestCommit(directory).getUserData());
        } catch (IOException | RuntimeException none) {
            return Commit.NONE;
        }
    }

    /** Whether there is no commit to read, or the truth says more than the last one, or something else. */
    public boolean isBehind(Directory directory, Truth truth) throws IOException {
        Optional<Commit> commit = commit(directory);
        if (commit.isEmpty() || truth.contradicts(commit.get().seen())) {
            return true;
        }
        for (Map.Entry<String, Long> end : truth.ends().entrySet()) {
            if (commit.get().seen().getOrDefault(end.getKey(), 0L) < end.getValue()) {
                return true;
            }
        }
        return false;
    }

    /** What the commit says that a reader reads, whatever was committed since. */
    public Commit commitOf(DirectoryReader reader) throws IOException {
        return commit(reader.getIndexCommit().getUserData());
    }

    private static Commit commit(Map<String, String> data) {
        Map<String, Long> seen = new TreeMap<>();
        Map<String, String> held = new TreeMap<>();
        List<Act> undoings = new ArrayList<>();
        data.forEach((key, value) -> {
            if (key.startsWith(SEEN)) {
                seen.put(key.substring(SEEN.length()), Long.valueOf(value));
            } else if (key.startsWith(HELD)) {
                held.put(key.substring(HELD.length()), value);
            } else if (key.startsWith(UNDOING)) {
                new ActText().act(value).ifPresent(undoings::add);
            }
        });
        return new Commit(Long.parseLong(data.get(NEXT)), seen, held, undoings);
    }

    /**
     * Empties the folder where its last commit cannot be used: under the lock of the writer, since another process may be
     * building an index there that has no commit yet.
     *
     * @throws org.apache.lucene.store.LockObtainFailedException if another process writes it
     */
    void clearUnusable() throws IOException {
        try (Directory directory = open()) {
            if (commit(directory).isEmpty()) {
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
                try (lock) {
                    lock.ensureValid();
                    if (commit(directory).isEmpty()) {
                        clear();
                    }
                }
            }
        }
    }

    private void refuseNewer(String made) {
        int version = Integer.parseInt(made.substring(0, made.indexOf('-')));
        if (version > Schema.version()) {
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, getClass(), "archive.index.newer", folder.toString());
        }
    }

    /** What to write with a commit. */
    Map<String, String> describe(Commit commit) throws IOException {
        Map<String, String> data = new TreeMap<>();
        data.put(SIGNATURE, signature);
        data.put(NEXT, Long.toString(commit.nextSequence()));
        commit.seen().forEach((name, offset) -> data.put(SEEN + name, offset.toString()));
        commit.held().forEach((name, said) -> data.put(HELD + name, said));
        ActText text = new ActText();
        for (Act undoing : commit.undoings()) {
            data.put(UNDOING + undoing.id(), text.of(undoing));
        }
        return data;
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    /**
     * Empties the folders of other machines' indexes in the same dossier, after an erasure. One that is open there is left
     * to its own process, which makes it anew as soon as it looks.
     */
    void clearOthers() throws IOException {
        if (!Files.isDirectory(folder.getParent())) {
            return;
        }
        List<Path> others;
        try (Stream<Path> all = Files.list(folder.getParent())) {
            others = all.filter(other -> Files.isDirectory(other) && !other.equals(folder))
                    .toList();
        }
        for (Path other : others) {
            try (Directory directory = new MMapDirectory(other);
                    Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                lock.ensureValid();
                clear(other);
            } catch (LockObtainFailedException openThere) {
                continue;
            }
        }
    }

    /** Empties the folder, which is only a cache, but for what is unsettled: nothing else knows that. */
    void clear() throws IOException {
        clear(folder);
    }

    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    String name = file.getFileName().toString();
                    if (!file.equals(folder)
                            && !name.equals(IndexWriter.WRITE_LOCK_NAME)
                            && !name.equals(Unsettled.NAME)) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
    }

    /**
     * What a commit has seen.
     *
     * @param nextSequence arrival number of the next mention
     * @param seen how far each file of the truth was read
     * @param held how far each file had come of which the index holds all records, as {@code Holdings} says it; a file that
     *     was damaged when it was read is not among them
     * @param undoings acts that undo others: no mention holds them, and without them what was undone counts again
     */
    public record Commit(long nextSequence, Map<String, Long> seen, Map<String, String> held, List<Act> undoings) {

        /** Of an index that has seen nothing. */
        static final Commit NONE = new Commit(1, Map.of(), Map.of(), List.of());

        /** The erasures and repairs after which it was made. */
        public Map<String, Long> erasures() {
            Map<String, Long> erasures = new TreeMap<>(seen);
            erasures.keySet().removeIf(name -> !Truth.isMark(name));
            return erasures;
        }
    }
}
