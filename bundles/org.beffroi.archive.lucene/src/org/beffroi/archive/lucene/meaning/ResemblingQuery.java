package org.beffroi.archive.lucene.meaning;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.meaning.PackedVectors;

/** The documents that say much the same as a text; the nearer, the higher their score. The vectors of all that other parts of a search leave are gone through: exact. */
public final class ResemblingQuery extends Query {

    /** What products of vectors are counted as beside the scores of words (BM25), which are of this size. */
    private static final float WEIGHT = 10;

    private static final float COST = 100;

    private final String text;
    private final LearntMeanings meanings;

    /** @param text what is resembled */
    public ResemblingQuery(String text, LearntMeanings meanings) {
        this.text = text;
        this.meanings = meanings;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        Cancel cancel = searcher instanceof Stoppable stoppable ? stoppable.cancel() : Cancel.never();
        Optional<IndexMeaning> meaning = meanings.index(searcher.getIndexReader(), cancel);
        return new Resemblance(
                meaning,
                meaning.map(one -> PackedVectors.spread(one.embedding().of(text)))
                        .orElse(new float[0]),
                boost);
    }

    /** How near each document is. */
    private final class Resemblance extends Weight {

        private final Optional<IndexMeaning> meaning;
        private final float[] vector;
        private final float boost;

        Resemblance(Optional<IndexMeaning> meaning, float[] vector, float boost) {
            super(ResemblingQuery.this);
            this.meaning = meaning;
            this.vector = vector;
            this.boost = boost;
        }

        @Override
        public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
            return meaning.map(one -> (ScorerSupplier) new DefaultScorerSupplier(new Nearness(
                            leaf.reader().maxDoc(), document -> one.nearness(leaf, document, vector), boost)))
                    .orElse(null);
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int document) {
            double nearness =
                    meaning.map(one -> one.nearness(leaf, document, vector)).orElse(0.0);
            return Meaning.isNear(nearness)
                    ? Explanation.match((float) nearness * WEIGHT * boost, "near in meaning")
                    : Explanation.noMatch("not near in meaning");
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false;
        }
    }

    /** Goes through the vectors of a segment. */
    private static final class Nearness extends Scorer {

        private final TwoPhaseIterator phases;
        private final float boost;
        private double nearness;

        Nearness(int documents, IntToDoubleFunction near, float boost) {
            this.boost = boost;
            DocIdSetIterator all = DocIdSetIterator.all(documents);
            phases = new TwoPhaseIterator(all) {
                @Override
                public boolean matches() {
                    nearness = near.applyAsDouble(all.docID());
                    return Meaning.isNear(nearness);
                }

                @Override
                public float matchCost() {
                    return COST;
                }
            };
        }

        @Override
        public int docID() {
            return phases.approximation().docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return TwoPhaseIterator.asDocIdSetIterator(phases);
        }

        @Override
        public TwoPhaseIterator twoPhaseIterator() {
            return phases;
        }

        @Override
        public float getMaxScore(int upTo) {
            return WEIGHT * boost;
        }

        @Override
        public float score() {
            return (float) nearness * WEIGHT * boost;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "like:" + text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResemblingQuery that && that.text.equals(text) && that.meanings == meanings;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
