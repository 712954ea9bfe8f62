package org.beffroi.archive.lucene.snapshot;

import java.io.IOException;
import org.beffroi.archive.lucene.count.Ordinals;
import org.beffroi.core.archive.WordCounts;

/** Counts by the numbers of stems. */
final class LuceneWordCounts implements WordCounts {

    private final long mentions;
    private final long withWords;
    private final int[] counts;
    private final Ordinals.Names names;
    private final int stems;

    /** Takes the counts over. */
    LuceneWordCounts(long mentions, long withWords, int[] counts, Ordinals.Names names) {
        this.mentions = mentions;
        this.withWords = withWords;
        this.counts = counts;
        this.names = names;
        int met = 0;
        for (int count : counts) {
            met += count > 0 ? 1 : 0;
        }
        this.stems = met;
    }

    @Override
    public long mentions() {
        return mentions;
    }

    @Override
    public long withWords() {
        return withWords;
    }

    @Override
    public int stems() {
        return stems;
    }

    @Override
    public long of(String stem) {
        try {
            int code = names.find(stem);
            return code < 0 ? 0 : counts[code];
        } catch (IOException e) {
            throw LuceneSnapshot.unreadable(e);
        }
    }

    @Override
    public int codes() {
        return counts.length;
    }

    @Override
    public long count(int code) {
        return counts[code];
    }

    @Override
    public String stem(int code) {
        try {
            return names.of(code);
        } catch (IOException e) {
            throw LuceneSnapshot.unreadable(e);
        }
    }
}
