package org.beffroi.archive.lucene.query;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.core.query.Wildcards;

/** An automaton over bytes accepts what the comparison of core, character by character, accepts. */
class PatternsTest {

    private static final String[] LETTERS = {"a", "b", "é", "œ", "ß", "漢", "😀", "👍"};

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(LETTERS).list().ofMinSize(0).ofMaxSize(7).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of("a", "b", "e", "漢", "😀", "*", "?", "?", "\\*")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 5_000)
    void wholeTermsAreThoseThatFitThePattern(@ForAll("patterns") String pattern, @ForAll("words") String word) {
        assertThat(accepts(Patterns.wholeTerms(pattern), word))
                .as("%s of %s", pattern, word)
                .isEqualTo(Wildcards.folded(pattern).fit(word));
    }

    @Property(tries = 5_000)
    void formsAreComparedByWhatStandsBeforeTheirEnd(
            @ForAll("patterns") String pattern, @ForAll("words") String form, @ForAll("words") String exact) {
        assertThat(accepts(Patterns.forms(pattern), Schema.formTerm(form, exact)))
                .as("%s of %s, %s", pattern, form, exact)
                .isEqualTo(Wildcards.folded(pattern).fit(form));
    }

    private static boolean accepts(Automaton automaton, String term) {
        BytesRef bytes = new BytesRef(term);
        return new ByteRunAutomaton(automaton, true).run(bytes.bytes, bytes.offset, bytes.length);
    }
}
