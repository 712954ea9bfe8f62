package org.beffroi.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.beffroi.core.message.Sentence;

/**
 * A question that finds about so much of the archive.
 *
 * @param part of all mentions, between 0 and 1
 * @param text as an analyst types it
 * @param ready as a hand-written program holds it
 */
record Share(double part, String text, Query ready) {

    private static final List<Double> PARTS = List.of(0.5, 0.1, 0.01);

    /** Everything, a half, a tenth, a hundredth. */
    static List<Share> all(Questions questions, IndexReader reader) throws IOException {
        List<Share> shares = new java.util.ArrayList<>();
        shares.add(new Share(1, "*", MatchAllDocsQuery.INSTANCE));
        for (double part : PARTS) {
            String word = questions.wordFoundIn(part, reader);
            shares.add(new Share(part, word, new TermQuery(new Term("words", questions.stemOf(word)))));
        }
        return shares;
    }

    String id() {
        return part == 1 ? "everything" : String.format(Locale.ROOT, "%d", Math.round(part * 100));
    }

    Sentence label() {
        return part == 1 ? Sentence.of(Share.class, "share.everything") : Sentence.of(Share.class, "share.part", part);
    }
}
