package org.beffroi.archive.lucene.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.beffroi.archive.lucene.document.Schema;

/**
 * Documents whose positions satisfy a tree: candidates come from the inverted lists, positions decide.
 *
 * <p>Every match has the score of its boost; words are scored beside it, where an order by relevance is asked.
 */
final class PositionsQuery extends Query {

    private final String field;
    private final PositionTree tree;

    PositionsQuery(String field, PositionTree tree) {
        this.field = field;
        this.tree = tree;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        Weight candidates = searcher.createWeight(searcher.rewrite(candidates(tree)), ScoreMode.COMPLETE_NO_SCORES, 1);
        Set<Leaf> leaves = new LinkedHashSet<>();
        collect(tree, leaves);
        return new PositionsWeight(boost, scoreMode, candidates, leaves);
    }

    /** Finds at least every document that the tree accepts. */
    private Query candidates(PositionTree node) {
        return switch (node) {
            case PositionTree.At at -> at.leaf().documents(field);
            case PositionTree.InARow row ->
                all(row.leaves().stream().map(leaf -> leaf.documents(field)).toList());
            case PositionTree.Either either ->
                any(either.choices().stream().map(this::candidates).toList());
            case PositionTree.Close close -> all(List.of(candidates(close.left()), candidates(close.right())));
            case PositionTree.Between between -> candidates(between.shape());
            case PositionTree.OneSentence sentence -> candidates(sentence.group());
            case PositionTree.Every every ->
                all(every.all().stream().map(this::candidates).toList());
            case PositionTree.Some some ->
                any(some.any().stream().map(this::candidates).toList());
            case PositionTree.None none -> MatchAllDocsQuery.INSTANCE;
        };
    }

    private static Query all(List<Query> queries) {
        BooleanQuery.Builder conjunction = new BooleanQuery.Builder();
        queries.forEach(query -> conjunction.add(query, Occur.FILTER));
        return conjunction.build();
    }

    private static Query any(List<Query> queries) {
        BooleanQuery.Builder disjunction = new BooleanQuery.Builder();
        queries.forEach(query -> disjunction.add(query, Occur.SHOULD));
        return disjunction.build();
    }

    private static void collect(PositionTree node, Set<Leaf> leaves) {
        switch (node) {
            case PositionTree.At at -> leaves.add(at.leaf());
            case PositionTree.InARow row -> leaves.addAll(row.leaves());
            case PositionTree.Either either -> either.choices().forEach(choice -> collect(choice, leaves));
            case PositionTree.Close close -> {
                collect(close.left(), leaves);
                collect(close.right(), leaves);
            }
            case PositionTree.Between between -> collect(between.shape(), leaves);
            case PositionTree.OneSentence sentence -> collect(sentence.group(), leaves);
            case PositionTree.Every every -> every.all().forEach(one -> collect(one, leaves));
            case PositionTree.Some some -> some.any().forEach(one -> collect(one, leaves));
            case PositionTree.None none -> collect(none.excluded(), leaves);
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String ignored) {
        return field + ":" + tree;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PositionsQuery that && field.equals(that.field) && tree.equals(that.tree);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, tree);
    }

    private final class PositionsWeight extends ConstantScoreWeight {

        private final ScoreMode scoreMode;
        private final Weight candidates;
        private final Set<Leaf> leaves;

        PositionsWeight(float boost, ScoreMode scoreMode, Weight candidates, Set<Leaf> leaves) {
            super(PositionsQuery.this, boost);
            this.scoreMode = scoreMode;
            this.candidates = candidates;
            this.leaves = leaves;
        }

        @Override
        public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
            ScorerSupplier supplier = candidates.scorerSupplier(context);
            if (supplier == null) {
                return null;
            }
            return new ScorerSupplier() {
                @Override
                public Scorer get(long leadCost) throws IOException {
                    Scorer scorer = supplier.get(leadCost);
                    return new ConstantScoreScorer(score(), scoreMode, verified(context, scorer));
                }

                @Override
                public long cost() {
                    return supplier.cost();
                }
            };
        }

        private TwoPhaseIterator verified(LeafReaderContext context, Scorer candidate) throws IOException {
            Terms terms = context.reader().terms(field);
            Map<Leaf, LeafPositions> positions = new HashMap<>();
            for (Leaf leaf : leaves) {
                positions.put(leaf, LeafPositions.of(leaf, terms));
            }
            LeafPositions sentences = LeafPositions.of(new Leaf.OneTerm(Schema.SENTENCE), terms);
            PositionEvaluation evaluation = new PositionEvaluation(positions, sentences);
            TwoPhaseIterator before = candidate.twoPhaseIterator();
            DocIdSetIterator approximation = before == null ? candidate.iterator() : before.approximation();
            return new TwoPhaseIterator(approximation) {
                @Override
                public boolean matches() throws IOException {
                    return (before == null || before.matches()) && evaluation.matches(tree, approximation.docID());
                }

                @Override
                public float matchCost() {
                    return 100f * leaves.size();
                }
            };
        }

        @Override
        public boolean isCacheable(LeafReaderContext context) {
            return true;
        }
    }
}
