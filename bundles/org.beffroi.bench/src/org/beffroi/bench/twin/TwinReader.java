package org.beffroi.bench.twin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.dossier.journal.MentionJson;

/** Asks an index of that form with one {@link IndexSearcher}, without query cache, and reads its rows. */
public final class TwinReader implements AutoCloseable {

    private final JsonFactory json = new JsonFactory();
    private final MentionJson codec = new MentionJson(Fields.core());
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** Opens an index as it was last committed. */
    public TwinReader(Path folder) throws IOException {
        reader = DirectoryReader.open(new MMapDirectory(folder));
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    public List<Mention> newest(Query query, int rows) throws IOException {
        return read(searcher.search(query, new TopFieldCollectorManager(TwinWriter.NEWEST, rows, rows)).scoreDocs);
    }

    public List<Mention> mostRelevant(Query query, int rows) throws IOException {
        return read(searcher.search(query, new TopScoreDocCollectorManager(rows, rows)).scoreDocs);
    }

    public long count(Query query) throws IOException {
        return searcher.count(query);
    }

    private List<Mention> read(ScoreDoc[] found) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Mention> rows = new ArrayList<>(found.length);
        for (ScoreDoc one : found) {
            rows.add(row(stored.document(one.doc, Set.of("known")).getBinaryValue("known")));
        }
        return rows;
    }

    /** Reads every mention that matches, segment by segment, until the visitor has seen enough. */
    public void each(Query query, Visitor visitor) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            StoredFields stored = leaf.reader().storedFields();
            DocIdSetIterator matching = scorer.iterator();
            for (int doc = matching.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matching.nextDoc()) {
                Mention mention = row(stored.document(doc, Set.of("known")).getBinaryValue("known"));
                if (!visitor.wantsMoreAfter(mention)) {
                    return;
                }
            }
        }
    }

    /** Sees mentions. */
    public interface Visitor {
        boolean wantsMoreAfter(Mention mention);
    }

    private Mention row(BytesRef stored) throws IOException {
        try (JsonParser parser = json.createParser(stored.bytes, stored.offset, stored.length)) {
            while (parser.nextToken() != JsonToken.START_ARRAY) {
                // The arrival number comes first.
            }
            parser.nextToken();
            return codec.read(parser);
        }
    }

    public IndexReader reader() {
        return reader;
    }

    public IndexSearcher searcher() {
        return searcher;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        reader.directory().close();
    }
}
