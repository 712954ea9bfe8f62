package org.beffroi.archive.lucene.query;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.beffroi.archive.lucene.document.Schema;

/** One kind of term that stands at single positions: a stem, a surface form, or all forms that an automaton accepts. */
sealed interface Leaf {

    /** The query that finds the documents that hold it. */
    Query documents(String field);

    /** One term. */
    record OneTerm(String term) implements Leaf {
        @Override
        public Query documents(String field) {
            return new TermQuery(new Term(field, term));
        }
    }

    /** Any of a few terms: a word of a query as its stem and as it is written. */
    record AnyTerm(List<String> terms) implements Leaf {
        public AnyTerm {
            terms = List.copyOf(terms);
        }

        @Override
        public Query documents(String field) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            terms.forEach(term -> any.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
            return any.build();
        }
    }

    /** Every term that an automaton accepts. */
    final class Terms implements Leaf {

        private final String written;
        private final Automaton automaton;
        private final boolean overBytes;
        private AutomatonQuery query;

        /**
         * Terms.
         *
         * @param written as typed: two leaves written alike are equal
         * @param overBytes whether the automaton reads bytes of UTF-8, not code points
         */
        Terms(String written, Automaton automaton, boolean overBytes) {
            this.written = written;
            this.automaton = automaton;
            this.overBytes = overBytes;
        }

        @Override
        public synchronized Query documents(String field) {
            if (query == null || !query.getField().equals(field)) {
                query = new AutomatonQuery(new Term(field, written), automaton, overBytes);
            }
            return query;
        }

        /** Made ready to meet the terms of an index, once: it is the dearest part of a question. */
        synchronized CompiledAutomaton compiled() {
            if (query == null) {
                documents(Schema.WORDS);
            }
            return query.getCompiled();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Terms that && written.equals(that.written);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(written);
        }
    }
}
