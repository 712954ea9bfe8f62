package org.beffroi.archive.lucene.count;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/** The documents of a set, which must be one of the reader that is asked. */
public final class DocSetQuery extends Query {

    private final DocSet documents;

    public DocSetQuery(DocSet documents) {
        this.documents = documents;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, documents.documents(leaf.ord)));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "documents";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocSetQuery that && that.documents == documents;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(documents);
    }
}
