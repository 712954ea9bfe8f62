package org.beffroi.archive.lucene.count;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;

/** What is kept for readers or segments, by some key, and forgotten when they are closed. Safe for several threads. */
public final class PerReader<K, T> {

    private final Map<IndexReader.CacheKey, Map<K, T>> known = new ConcurrentHashMap<>();

    /**
     * What is kept for one.
     *
     * @param helper of the reader, or of what of a segment never changes; null for one that is not to be remembered
     */
    public Map<K, T> of(IndexReader.CacheHelper helper) {
        if (helper == null) {
            return new ConcurrentHashMap<>();
        }
        return known.computeIfAbsent(helper.getKey(), key -> {
            helper.addClosedListener(known::remove);
            return new ConcurrentHashMap<>();
        });
    }
}
