package org.beffroi.archive.lucene.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.beffroi.archive.lucene.count.DocSet;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.archive.lucene.snapshot.LuceneServices;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.truth.Known;
import org.beffroi.core.archive.truth.Reading;
import org.beffroi.core.mention.Mention;
import org.beffroi.dossier.journal.LogAppender;
import org.beffroi.dossier.journal.Truth;

/**
 * The mentions that a damaged journal has lost, and the acts that a damaged log has, which an index still holds: an index is a
 * cache, and for them it is the last copy. Taken before the index is made again.
 *
 * @param undoings acts that undo others, as the index last knew them
 */
public record Salvage(Truth truth, LuceneServices services, LogAppender pen, List<Act> undoings) {

    private static final int AT_A_TIME = 512;

    /**
     * What was written to the truth again.
     *
     * @param mentions how many mentions of which at least one reading was lost
     * @param acts how many acts
     */
    public record Saved(long mentions, long acts) {

        static final Saved NOTHING = new Saved(0, 0);

        Saved plus(Saved other) {
            return new Saved(mentions + other.mentions, acts + other.acts);
        }
    }

    /**
     * Writes to the truth, reading by reading and act by act, what the index knows of and the truth does not. What is of
     * somebody who was erased is left.
     */
    public Saved of(DirectoryReader reader) throws IOException {
        Set<Long> truly = new HashSet<>();
        truth.mentionsAfter(new TreeMap<>(), mention -> truly.add(key(mention)), Progress.silent());
        Set<Act> known = new HashSet<>(truth.acts());
        Set<Act> lostActs = new LinkedHashSet<>(undoings);
        lostActs.removeAll(known);
        List<byte[]> lost = new ArrayList<>(AT_A_TIME);
        long count = 0;
        DocSet all = DocSet.of(MatchAllDocsQuery.INSTANCE, new IndexSearcher(reader), Cancel.never());
        for (var leaf : reader.leaves()) {
            var stored = leaf.reader().storedFields();
            var documents = all.documents(leaf.ord);
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
                Known one = services.stored().read(stored.document(doc).getBinaryValue(Schema.STORED));
                if (!truth.isErased(one.entry(services.fields()).mention())) {
                    count += lost(one, truly, lost) ? 1 : 0;
                    one.acts().stream().filter(act -> !known.contains(act)).forEach(lostActs::add);
                }
                if (lost.size() >= AT_A_TIME) {
                    pen.writeLines(List.copyOf(lost));
                    lost.clear();
                }
            }
        }
        if (!lost.isEmpty()) {
            pen.writeLines(List.copyOf(lost));
        }
        if (!lostActs.isEmpty()) {
            pen.write(List.copyOf(lostActs));
        }
        return new Saved(count, lostActs.size());
    }

    /** Adds the lines of the readings that the truth does not have; whether there are any. */
    private boolean lost(Known one, Set<Long> truly, List<byte[]> lost) throws IOException {
        int before = lost.size();
        for (Reading reading : one.readings()) {
            Mention mention = new Mention(one.id(), reading.origin(), reading.values());
            if (!truly.contains(key(mention)) && !truth.isErased(mention)) {
                lost.add(pen.line(mention));
            }
        }
        return lost.size() > before;
    }

    /** The first 64 bits of the digest of a reading's line: two that differ fall together once in millions of dossiers. */
    private long key(Mention mention) throws IOException {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(pen.line(mention)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
