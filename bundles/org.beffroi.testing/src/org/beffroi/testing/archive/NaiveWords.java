package org.beffroi.testing.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.WordCounts;

/** Words counted in the plainest way: mention by mention. */
record NaiveWords(long mentions, long withWords, Map<String, Long> counts, List<String> codebook)
        implements WordCounts {

    /**
     * Counts.
     *
     * @param codebook all stems that have codes
     * @param counted some of the mentions
     */
    static NaiveWords of(List<String> codebook, List<Entry> counted, NaiveStems stems) {
        Map<String, Long> counts = new HashMap<>();
        long withWords = 0;
        for (Entry entry : counted) {
            Set<String> found = stems.of(entry);
            found.forEach(stem -> counts.merge(stem, 1L, Long::sum));
            withWords += found.isEmpty() ? 0 : 1;
        }
        return new NaiveWords(counted.size(), withWords, counts, codebook);
    }

    @Override
    public int stems() {
        return counts.size();
    }

    @Override
    public long of(String stem) {
        return counts.getOrDefault(stem, 0L);
    }

    @Override
    public int codes() {
        return codebook.size();
    }

    @Override
    public long count(int code) {
        return of(stem(code));
    }

    @Override
    public String stem(int code) {
        return codebook.get(code);
    }
}
