package org.beffroi.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.beffroi.archive.lucene.count.DocSet;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.archive.lucene.query.Patterns;
import org.beffroi.archive.lucene.snapshot.LuceneServices;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.MentionId;

/** Finds the mentions that another version of the annotator read last. */
record Reread(LuceneServices services) {

    private static final int AT_A_TIME = 512;

    private static Query stale(Annotator annotator) {
        if (annotator.version().isEmpty()) {
            return new AutomatonQuery(new Term(Schema.READ_BY, "*"), Patterns.any(), true);
        }
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
                .add(new TermQuery(new Term(Schema.READ_BY, Schema.readBy(annotator))), Occur.MUST_NOT)
                .build();
    }

    /** How many there are. */
    long count(DirectoryReader reader) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        return searcher.count(stale(services.annotator()));
    }

    /** Hands their identities over, some hundreds at a time, and says how far it is, until it is told to stop. */
    void each(DirectoryReader reader, Consumer<List<MentionId>> taken, Progress progress) throws IOException {
        long total = count(reader);
        long[] done = {0};
        progress.at(0, total);
        each(reader, ids -> {
            taken.accept(ids);
            done[0] += ids.size();
            progress.at(done[0], total);
            return !progress.cancelled();
        });
    }

    private void each(DirectoryReader reader, Portion portion) throws IOException {
        DocSet documents = DocSet.of(stale(services.annotator()), new IndexSearcher(reader), Cancel.never());
        List<MentionId> ids = new ArrayList<>(AT_A_TIME);
        for (var leaf : reader.leaves()) {
            var stored = leaf.reader().storedFields();
            var matching = documents.documents(leaf.ord);
            for (int doc = matching.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matching.nextDoc()) {
                ids.add(services.stored()
                        .read(stored.document(doc).getBinaryValue(Schema.STORED))
                        .id());
                if (ids.size() == AT_A_TIME) {
                    if (!portion.take(List.copyOf(ids))) {
                        return;
                    }
                    ids.clear();
                }
            }
        }
        if (!ids.isEmpty()) {
            portion.take(List.copyOf(ids));
        }
    }

    /** Takes some of them; false when it is enough. */
    private interface Portion {
        boolean take(List<MentionId> ids);
    }
}
