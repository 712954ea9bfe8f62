package org.beffroi.archive.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Known;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.dossier.journal.Truth;

/**
 * The mentions that a damaged journal has lost and an index still holds: an index is a cache, and for them it is the last
 * copy. Taken before the index is made again.
 */
record Salvage(Truth truth, LuceneServices services) {

    private static final int AT_A_TIME = 512;

    /** Takes what was saved, some hundreds at a time. */
    interface Portion {
        void take(List<Mention> mentions) throws IOException;
    }

    /**
     * Hands over what the index knows of and the journals do not, as the index knows it: the merged readings, without what
     * people and machines made of them.
     *
     * @return how many there were
     */
    long of(DirectoryReader reader, Portion portion) throws IOException {
        Set<MentionId> truly = new HashSet<>();
        truth.mentionsAfter(new TreeMap<>(), mention -> truly.add(mention.id()), Progress.silent());
        List<Mention> lost = new java.util.ArrayList<>(AT_A_TIME);
        long count = 0;
        DocSet all = DocSet.of(MatchAllDocsQuery.INSTANCE, new IndexSearcher(reader), Cancel.never());
        for (var leaf : reader.leaves()) {
            var stored = leaf.reader().storedFields();
            var documents = all.documents(leaf.ord);
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
                Known known = services.stored().read(stored.document(doc).getBinaryValue(Schema.STORED));
                Mention mention = known.entry(services.fields()).mention();
                if (!truly.contains(known.id()) && !truth.isErased(mention)) {
                    lost.add(mention);
                    count++;
                }
                if (lost.size() == AT_A_TIME) {
                    portion.take(List.copyOf(lost));
                    lost.clear();
                }
            }
        }
        if (!lost.isEmpty()) {
            portion.take(List.copyOf(lost));
        }
        return count;
    }
}
