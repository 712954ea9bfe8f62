package org.beffroi.archive.lucene.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import org.beffroi.archive.lucene.count.PerReader;
import org.beffroi.archive.lucene.document.KnownJson;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.meaning.Embedder;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.mention.Fields;

/**
 * What an archive has learnt of the meaning of its words, in memory: learnt when it is asked for the first time, and again once
 * the archive has grown by a quarter or shrunk by half. The vectors of a segment are made once for each embedding, when they are
 * asked for. Safe for
 * several threads; one learns, the others wait for it.
 */
public final class LearntMeanings {

    private static final double GROWN = 1.25;
    private static final double SHRUNK = 0.5;
    private static final int PATIENCE = 50;

    private final Optional<Embedder> embedder;
    private final KnownJson stored;
    private final Fields fields;
    private final ReentrantLock lock = new ReentrantLock();
    private final PerReader<Embedding, SegmentVectors> vectors = new PerReader<>();
    private Optional<Learnt> last = Optional.empty();

    /** An embedding, and of how many mentions it was learnt. */
    private record Learnt(Embedding embedding, int mentions) {

        boolean fits(int now) {
            return now <= GROWN * mentions && now >= SHRUNK * mentions;
        }
    }

    /** @param embedder what learns; empty where nothing does */
    public LearntMeanings(Optional<Embedder> embedder, KnownJson stored, Fields fields) {
        this.embedder = embedder;
        this.stored = stored;
        this.fields = fields;
    }

    /** The meaning of what a reader shows; empty where nothing learns it. */
    public Optional<Meaning> of(IndexReader reader, Cancel cancel) {
        return index(reader, cancel).map(Meaning.class::cast);
    }

    Optional<IndexMeaning> index(IndexReader reader, Cancel cancel) {
        return embedder.map(one -> {
            waitFor(lock, cancel);
            try {
                return made(one, reader, cancel);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                lock.unlock();
            }
        });
    }

    /** Takes a lock as soon as it is free, unless the wait is given up meanwhile. */
    static void waitFor(ReentrantLock lock, Cancel cancel) {
        try {
            while (!lock.tryLock(PATIENCE, TimeUnit.MILLISECONDS)) {
                cancel.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    private IndexMeaning made(Embedder one, IndexReader reader, Cancel cancel) throws IOException {
        int mentions = reader.numDocs();
        Learnt learnt = last.filter(known -> known.fits(mentions)).orElse(null);
        if (learnt == null) {
            learnt = new Learnt(one.learn(() -> texts(reader), cancel::check), mentions);
            last = Optional.of(learnt);
        }
        List<SegmentVectors> segments = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            segments.add(segment(leaf, learnt.embedding()));
        }
        return new IndexMeaning(learnt.embedding(), reader.leaves(), segments, this::texts, cancel);
    }

    private SegmentVectors segment(LeafReaderContext leaf, Embedding embedding) {
        // What is stored of a document never changes; a document that was deleted since is asked by nobody.
        Map<Embedding, SegmentVectors> known = vectors.of(leaf.reader().getCoreCacheHelper());
        known.keySet().removeIf(former -> former != embedding);
        return known.computeIfAbsent(
                embedding, now -> new SegmentVectors(leaf.reader().maxDoc(), now));
    }

    private IntFunction<String> texts(LeafReaderContext leaf) {
        try {
            StoredFields documents = leaf.reader().storedFields();
            return document -> text(documents, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(StoredFields documents, int document) {
        try {
            return Meaning.text(stored.read(
                            documents.document(document, Set.of(Schema.STORED)).getBinaryValue(Schema.STORED))
                    .entry(fields)
                    .effective());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the documents of a reader that were not deleted. */
    private Iterator<String> texts(IndexReader reader) {
        try {
            StoredFields documents = reader.storedFields();
            Bits live = MultiBits.getLiveDocs(reader);
            return IntStream.range(0, reader.maxDoc())
                    .filter(document -> live == null || live.get(document))
                    .mapToObj(document -> text(documents, document))
                    .iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
