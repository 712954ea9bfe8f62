package org.beffroi.archive.lucene.snapshot;

import java.time.LocalDate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;

/** Numbers the states of one archive that its snapshots show: what a reader reads, on one day. Safe for several threads. */
final class Versions {

    private IndexReader.CacheKey last;
    private LocalDate lastDay;
    private long version;

    /** The number of a state: the one before where nothing changed. */
    synchronized long of(DirectoryReader reader, LocalDate today) {
        IndexReader.CacheKey key = reader.getReaderCacheHelper().getKey();
        if (key != last || !today.equals(lastDay)) {
            last = key;
            lastDay = today;
            version++;
        }
        return version;
    }
}
