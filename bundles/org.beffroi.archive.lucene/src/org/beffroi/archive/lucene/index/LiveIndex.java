package org.beffroi.archive.lucene.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.beffroi.archive.lucene.document.Change;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.archive.lucene.snapshot.LuceneServices;
import org.beffroi.archive.lucene.snapshot.LuceneSnapshot;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.truth.Inheritance;
import org.beffroi.core.archive.truth.Known;
import org.beffroi.core.mention.MentionId;

/**
 * An index open for writing, and what of it can be read: mentions are looked up by identity, replaced, taken away.
 *
 * <p>Writing and looking up are for one thread at a time (the archive sees to that); readers may be taken by any.
 */
final class LiveIndex implements AutoCloseable {

    /** So many mentions may be in the writer's memory before a lookup makes them readable: 16 MB of identities. */
    private static final int UNREAD = 200_000;

    private static final double BUFFER_MEGABYTES = 128;
    private static final int HALF_WORTH_A_THREAD = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private final LuceneServices services;
    private final ExecutorService helper = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("beffroi-index").factory());
    private final ConcurrentLinkedQueue<Documents> makers = new ConcurrentLinkedQueue<>();
    private final Set<String> unread = new HashSet<>();
    /** Made with the first writing, null before: it asks the annotator, which one that only reads never waits for. */
    private Conversations conversations;

    private final Set<MentionId> removed = new LinkedHashSet<>();
    private MetKeys met;
    private DirectoryReader reader;
    private IdLookup lookup;
    private long lastSequence;

    LiveIndex(Directory directory, LuceneServices services) throws IOException {
        this.directory = directory;
        this.services = services;
        IndexWriterConfig config = new IndexWriterConfig();
        config.setIndexSort(Schema.NEWEST);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setCommitOnClose(false);
        this.writer = new IndexWriter(directory, config);
        try {
            this.reader = DirectoryReader.open(writer);
            this.lookup = new IdLookup(reader, services.stored());
            this.met = MetKeys.of(reader);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            directory.close();
            throw e;
        }
    }

    /** The index in a folder; one that a loss of power or a copy left with files missing or damaged is made anew, empty. */
    static LiveIndex open(IndexFolder folder, LuceneServices services) throws IOException {
        try {
            return new LiveIndex(folder.open(), services);
        } catch (CorruptIndexException | NoSuchFileException | FileNotFoundException | EOFException damaged) {
            folder.clear();
            return new LiveIndex(folder.open(), services);
        }
    }

    /** Where the files are. */
    Directory directory() {
        return directory;
    }

    /** What is known of a mention, null for nothing; sees everything put before. */
    synchronized Known find(MentionId id) throws IOException {
        if (!met.mayHold(id.orderKey())) {
            return null;
        }
        if (unread.contains(id.value()) || unread.size() >= UNREAD) {
            refresh();
        }
        return lookup.find(id);
    }

    /** A reader of everything put before, with one reference for the caller. */
    synchronized DirectoryReader acquire() throws IOException {
        settleRemoved();
        refresh();
        reader.incRef();
        return reader;
    }

    /** All that was put before, and the number of the newest arrival of exactly that. */
    synchronized LuceneSnapshot snapshot() throws IOException {
        return new LuceneSnapshot(acquire(), lastSequence, services);
    }

    /** Remembers how far arrivals were numbered when the index was last committed. */
    synchronized void arrived(long sequence) {
        lastSequence = sequence;
    }

    private synchronized void refresh() throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
        if (newer != null) {
            reader.decRef();
            reader = newer;
            lookup = new IdLookup(reader, services.stored());
        }
        unread.clear();
        if (conversations != null) {
            conversations.read();
        }
    }

    private Conversations conversations() {
        if (conversations == null) {
            Inheritance inheritance = new Inheritance(services.annotator().inherited(), services.fields());
            conversations = new Conversations(inheritance, services.stored(), this::find);
        }
        return conversations;
    }

    /** Puts mentions in, and again those that inherit something else from them. */
    synchronized void put(List<Change> changes) throws IOException {
        if (conversations().isNone()) {
            inHalves(changes, this::readAndIndex);
            note(changes);
            return;
        }
        Change[] read = changes.toArray(Change[]::new);
        Annotator annotator = services.annotator();
        inHalves(range(read.length), half -> half.forEach(i -> read[i] = read[i].annotatedBy(annotator)));
        settleBelow(putSettled(conversations().settled(List.of(read))));
    }

    /** Puts in again, step by step downwards, those that inherit otherwise since some were put in or taken away. */
    private void settleBelow(Set<MentionId> changed) throws IOException {
        Set<MentionId> above = changed;
        while (!above.isEmpty()) {
            above = putSettled(conversations().below(above, above, reader));
        }
    }

    private Set<MentionId> putSettled(List<Change> settled) throws IOException {
        inHalves(settled, this::index);
        note(settled);
        conversations().put(settled);
        Set<MentionId> ids = new LinkedHashSet<>();
        settled.forEach(change -> ids.add(change.known().id()));
        return ids;
    }

    private void settleRemoved() throws IOException {
        if (!removed.isEmpty()) {
            Set<MentionId> gone = Set.copyOf(removed);
            removed.clear();
            settleBelow(gone);
        }
    }

    private void note(List<Change> changes) {
        for (Change change : changes) {
            unread.add(change.known().id().value());
            met.add(change.known().id().orderKey());
            lastSequence = Math.max(lastSequence, change.known().sequence());
        }
    }

    private static List<Integer> range(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private interface Work<T> {
        void of(List<T> some) throws IOException;
    }

    /** Long lists in two halves, one on each of two threads. */
    private <T> void inHalves(List<T> all, Work<T> work) throws IOException {
        if (all.size() < 2 * HALF_WORTH_A_THREAD) {
            work.of(all);
            return;
        }
        int half = all.size() / 2;
        Future<Void> other = helper.submit(() -> {
            work.of(all.subList(half, all.size()));
            return null;
        });
        work.of(all.subList(0, half));
        Journalist.await(other);
    }

    private void readAndIndex(List<Change> changes) throws IOException {
        index(changes.stream()
                .map(change -> change.annotatedBy(services.annotator()))
                .toList());
    }

    private void index(List<Change> changes) throws IOException {
        Documents maker = makers.poll();
        if (maker == null) {
            maker = new Documents(services);
        }
        for (Change change : changes) {
            Document document = maker.of(change);
            if (change.isNew()) {
                writer.addDocument(document);
            } else {
                writer.updateDocument(new Term(Schema.ID, change.known().id().value()), document);
            }
        }
        makers.add(maker);
    }

    /** Takes a mention away. */
    synchronized void remove(MentionId id) throws IOException {
        writer.deleteDocuments(new Term(Schema.ID, id.value()));
        unread.add(id.value());
        conversations().removed(id);
        removed.add(id);
    }

    /**
     * Takes everything away, so that it can be made anew. The last commit stays on the disk, and is what the next opening
     * finds, until another one is whole.
     */
    synchronized void empty() throws IOException {
        writer.deleteAll();
        conversations = null;
        removed.clear();
        refresh();
        met = MetKeys.of(reader);
        lastSequence = 0;
    }

    /** Makes all of it durable. */
    synchronized void commit(Iterable<java.util.Map.Entry<String, String>> description) throws IOException {
        settleRemoved();
        writer.setLiveCommitData(description);
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        helper.shutdown();
        synchronized (this) {
            reader.decRef();
            writer.close();
            directory.close();
        }
    }

    /** Lets go of everything without a commit: the truth could not be written, so the index must not say more. */
    void abandon() throws IOException {
        helper.shutdown();
        writer.rollback();
        directory.close();
    }
}
