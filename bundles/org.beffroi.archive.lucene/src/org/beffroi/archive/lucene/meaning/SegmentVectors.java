package org.beffroi.archive.lucene.meaning;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.MeaningVector;
import org.beffroi.core.meaning.PackedVectors;

/**
 * The vectors of the documents of a segment: of those that are asked for one by one, or of all, made at once on all processors.
 * What looks at the last days alone, such as the note of a morning, need not wait for those of years. Safe for several threads.
 */
final class SegmentVectors {

    /** Documents whose vectors one thread makes without asking whether they are wanted still: a few milliseconds. */
    private static final int STRETCH = 256;

    /** Once such a part of a segment was asked for one by one, the rest is made with it. */
    private static final int FEW = 8;

    private final int documents;
    private final Embedding embedding;
    private final Map<Integer, PackedVectors> some = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Optional<PackedVectors> all = Optional.empty();

    /** @param documents how many the segment has, deleted ones included */
    SegmentVectors(int documents, Embedding embedding) {
        this.documents = documents;
        this.embedding = embedding;
    }

    /**
     * The vector of one document, rounded as all are.
     *
     * @param texts of the documents by their number, for one thread; each call opens what another thread can read
     */
    MeaningVector of(int document, Supplier<IntFunction<String>> texts, Cancel cancel) {
        return areFew() ? alone(document, texts).vector(0) : all(texts, cancel).vector(document);
    }

    /**
     * How near one document is to a text.
     *
     * @param text as {@link PackedVectors#spread} gives it
     */
    double nearness(int document, float[] text, Supplier<IntFunction<String>> texts, Cancel cancel) {
        return areFew()
                ? alone(document, texts).nearness(0, text)
                : all(texts, cancel).nearness(document, text);
    }

    private boolean areFew() {
        return all.isEmpty() && some.size() < documents / FEW;
    }

    private PackedVectors alone(int document, Supplier<IntFunction<String>> texts) {
        return some.computeIfAbsent(
                document, one -> PackedVectors.of(embedding.of(texts.get().apply(one))));
    }

    /** Those of all documents, whose texts are opened likewise. */
    private PackedVectors all(Supplier<IntFunction<String>> texts, Cancel cancel) {
        if (all.isPresent()) {
            return all.get();
        }
        LearntMeanings.waitFor(lock, cancel);
        try {
            PackedVectors made = all.orElseGet(() -> make(texts, cancel));
            all = Optional.of(made);
            some.clear();
            return made;
        } finally {
            lock.unlock();
        }
    }

    private PackedVectors make(Supplier<IntFunction<String>> texts, Cancel cancel) {
        PackedVectors made = new PackedVectors(documents);
        IntStream.range(0, (documents + STRETCH - 1) / STRETCH).parallel().forEach(stretch -> {
            cancel.check();
            IntFunction<String> text = texts.get();
            int end = Math.min(documents, (stretch + 1) * STRETCH);
            for (int document = stretch * STRETCH; document < end; document++) {
                made.put(document, embedding.of(text.apply(document)));
            }
        });
        return made;
    }
}
