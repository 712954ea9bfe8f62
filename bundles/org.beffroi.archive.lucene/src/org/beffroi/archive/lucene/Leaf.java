package org.beffroi.archive.lucene;

import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

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

    /**
     * Every term that an automaton accepts.
     *
     * @param written as typed: two leaves written alike are equal
     */
    record Terms(String written, Automaton automaton, CompiledAutomaton compiled) implements Leaf {

        Terms(String written, Automaton automaton) {
            this(written, automaton, new CompiledAutomaton(automaton, false, true, false));
        }

        @Override
        public Query documents(String field) {
            return new AutomatonQuery(new Term(field, written), automaton);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Terms that && written.equals(that.written);
        }

        @Override
        public int hashCode() {
            return Objects.hash(written);
        }
    }
}
