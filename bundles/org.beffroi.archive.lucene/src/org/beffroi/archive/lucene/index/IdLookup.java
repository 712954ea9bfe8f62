package org.beffroi.archive.lucene.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.beffroi.archive.lucene.document.KnownJson;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.core.archive.truth.Known;
import org.beffroi.core.mention.MentionId;

/** Finds mentions of one reader by their identity; not for several threads. */
final class IdLookup {

    private final DirectoryReader reader;
    private final KnownJson stored;
    private final List<Segment> segments = new ArrayList<>();

    IdLookup(DirectoryReader reader, KnownJson stored) throws IOException {
        this.reader = reader;
        this.stored = stored;
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Schema.ID);
            if (terms != null) {
                segments.add(new Segment(leaf, terms));
            }
        }
    }

    /** What is known of a mention, or null. */
    Known find(MentionId id) throws IOException {
        BytesRef term = new BytesRef(id.value());
        for (Segment segment : segments) {
            int doc = segment.find(term);
            if (doc >= 0) {
                return stored.read(reader.storedFields().document(doc).getBinaryValue(Schema.STORED));
            }
        }
        return null;
    }

    private static final class Segment {

        private final LeafReaderContext leaf;
        private final TermsEnum terms;
        private PostingsEnum postings;

        Segment(LeafReaderContext leaf, Terms terms) throws IOException {
            this.leaf = leaf;
            this.terms = terms.iterator();
        }

        int find(BytesRef term) throws IOException {
            if (!terms.seekExact(term)) {
                return -1;
            }
            postings = terms.postings(postings, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) {
                    return leaf.docBase + doc;
                }
            }
            return -1;
        }
    }
}
