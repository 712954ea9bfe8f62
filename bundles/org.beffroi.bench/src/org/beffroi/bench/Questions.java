package org.beffroi.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.beffroi.bench.Question.Kind;
import org.beffroi.bench.mentions.Vocabulary;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/** Questions that analysts of a town might ask, of each kind, from rare to frequent; always the same ones. */
final class Questions {

    private static final String FIELD = "words";
    private static final int EACH = 16;
    private static final int NEAR = 5;
    private static final List<String> FREQUENT = List.of("de", "pas", "avec", "jamais", "merci");

    private final Tokens tokens = new Tokens();
    private final Vocabulary vocabulary;
    private final List<String> words;

    Questions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        words = vocabulary.subjects().stream()
                .filter(word -> word.chars().allMatch(Character::isLetter) && word.length() > 4)
                .toList();
    }

    /** All of them, kind by kind. */
    List<Question> all() {
        List<Question> all = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            all.add(term(i));
            all.add(and(i));
            all.add(or(i));
            all.add(near(i));
            all.add(wildcard(i));
        }
        phrases().forEach(words -> all.add(phrase(words)));
        return all;
    }

    /** The i-th word to ask for: from frequent to rare. */
    private String word(int i) {
        return words.get((i * i * 3 + i * 5) % words.size());
    }

    private Question term(int i) {
        String word = i < 3 ? FREQUENT.get(i) : word(i);
        return new Question(Kind.TERM, word, stem(word));
    }

    private Question and(int i) {
        String first = i % 2 == 0 ? FREQUENT.get(i % FREQUENT.size()) : word(i + 2);
        String second = word(i);
        Query ready = new BooleanQuery.Builder()
                .add(stem(first), Occur.MUST)
                .add(stem(second), Occur.MUST)
                .build();
        return new Question(Kind.AND, first + " ET " + second, ready);
    }

    private Question or(int i) {
        List<String> some = i % 3 == 0
                ? List.of(word(i), FREQUENT.get(1 + i % (FREQUENT.size() - 1)))
                : List.of(word(i), word(i + 1), word(i + 2));
        BooleanQuery.Builder ready = new BooleanQuery.Builder();
        some.forEach(word -> ready.add(stem(word), Occur.SHOULD));
        return new Question(Kind.OR, String.join(" OU ", some), ready.build());
    }

    private Set<String> phrases() {
        Set<String> phrases = new LinkedHashSet<>(List.of("pas de", "merci à la"));
        vocabulary.collocations().stream()
                .filter(words -> words.chars().allMatch(c -> Character.isLetter(c) || c == ' '))
                .forEach(phrases::add);
        return phrases;
    }

    private Question phrase(String words) {
        PhraseQuery.Builder ready = new PhraseQuery.Builder();
        for (Token token : tokens.of(words, null)) {
            ready.add(new Term(FIELD, token.stem()));
        }
        return new Question(Kind.PHRASE, '"' + words + '"', ready.build());
    }

    /** Lucene's gaps are one less than our distance; scores come from the words, as in the product. */
    private Question near(int i) {
        String first = i % 2 == 0 ? FREQUENT.get(i % FREQUENT.size()) : word(i + 3);
        String second = word(i);
        Query near = new IntervalQuery(
                FIELD,
                Intervals.maxgaps(
                        NEAR - 1,
                        Intervals.unorderedNoOverlaps(Intervals.term(stemOf(first)), Intervals.term(stemOf(second)))));
        Query ready = new BooleanQuery.Builder()
                .add(near, Occur.FILTER)
                .add(stem(first), Occur.SHOULD)
                .add(stem(second), Occur.SHOULD)
                .build();
        return new Question(Kind.NEAR, first + " NEAR/" + NEAR + " " + second, ready);
    }

    private Question wildcard(int i) {
        String start = word(i).substring(0, 4 + i % 2);
        Automaton forms = Operations.determinize(
                Operations.concatenate(List.of(
                        Automata.makeString(tokens.of(start, null).getFirst().form()),
                        Operations.repeat(Automata.makeCharRange(1, Character.MAX_CODE_POINT)),
                        Automata.makeChar(0),
                        Automata.makeAnyString())),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        return new Question(Kind.WILDCARD, start + "*", new AutomatonQuery(new Term(FIELD, start), forms));
    }

    /** The shares and some rarer words, in the language of SQLite too, where every form of a word is said. */
    List<ScreenPart.Asked> forBoth(List<Share> shares) {
        List<ScreenPart.Asked> asked = new ArrayList<>();
        for (Share share : shares) {
            if (share.part() < 1) {
                asked.add(new ScreenPart.Asked(share.id(), share.text(), forms(share.text())));
            }
        }
        String first = word(1);
        String second = word(3);
        asked.add(new ScreenPart.Asked(
                "and",
                first + " ET " + FREQUENT.get(1),
                "(" + forms(first) + ") AND (" + forms(FREQUENT.get(1)) + ")"));
        asked.add(new ScreenPart.Asked(
                "or", first + " OU " + second, "(" + forms(first) + ") OR (" + forms(second) + ")"));
        return asked;
    }

    /** Every word of the vocabulary that has the same stem, as FTS5 writes alternatives. */
    private String forms(String word) {
        String stem = stemOf(word);
        Set<String> forms = new LinkedHashSet<>();
        for (String one : vocabulary.ranked()) {
            for (Token token : tokens.of(one, null)) {
                if (token.stem().equals(stem)) {
                    forms.add('"' + token.form() + '"');
                }
            }
        }
        return String.join(" OR ", forms);
    }

    private Query stem(String word) {
        return new TermQuery(new Term(FIELD, stemOf(word)));
    }

    String stemOf(String word) {
        return tokens.of(word, null).getFirst().stem();
    }

    /** The word of the vocabulary found in a share of the documents that comes nearest to one. */
    String wordFoundIn(double share, org.apache.lucene.index.IndexReader reader) throws java.io.IOException {
        String best = null;
        double distance = Double.MAX_VALUE;
        for (String word : vocabulary.ranked().subList(0, 600)) {
            if (word.chars().allMatch(Character::isLetter)) {
                double found = reader.docFreq(new Term(FIELD, stemOf(word))) / (double) reader.maxDoc();
                double off = Math.abs(Math.log((found + 1e-9) / share));
                if (off < distance) {
                    distance = off;
                    best = word;
                }
            }
        }
        return best;
    }
}
