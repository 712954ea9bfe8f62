package org.beffroi.analyses.about;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.statistics.Comparison;
import org.beffroi.analyses.statistics.Discoveries;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.WordCounts;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Query.Positioned;
import org.beffroi.core.text.Tokens;

/**
 * Two corpora that share no mention, and the words and expressions that tell them apart.
 *
 * <p>What is counted is mentions: that a post repeats a word says little of how many speak of it. All words are looked at, from
 * the archive's word counts; expressions are looked for in samples of both corpora, then those that tell the samples apart
 * most are counted in all of the archive. Inflected forms of one lemma that each tell the corpora apart are put together. For
 * one thread, which has texts taken apart and terms counted by the common pool.
 */
public final class Contrast {

    private static final int SAMPLE = 2_000;
    /** So many times as many are counted as are shown: of some the sample says too much. */
    private static final int CANDIDATES = 2;

    private static final int LEAST_IN_A_SAMPLE = 3;
    /** A difference below it, 1.4 times as frequent, is no news however certain: in a large archive all is certain. */
    private static final double MODEST = 0.5;

    private static final int READ_FOR_ITS_WRITING = 3;

    private final Run run;
    private final Snapshot snapshot;
    private final Query one;
    private final Query other;
    private final boolean isRest;
    private final Rules rules;
    private final Vocabulary vocabulary;
    private final Expressions expressions;
    private final Set<String> asked;
    private final Sample here;
    private final Sample there;
    private final WordRates words;

    /**
     * What is shown.
     *
     * @param fewest in how many mentions of one of the corpora, at least 1
     * @param rate false discovery rate at most, from 0 to 1
     * @param rows how many of each direction at most
     * @param withoutNames whether names are left out
     */
    public record Rules(int fewest, double rate, int rows, boolean withoutNames) {}

    /** Compares; takes the time of it. */
    public Contrast(Run run, Snapshot snapshot, Query one, Query other, Query searched, Rules rules) {
        this.run = run;
        this.snapshot = snapshot;
        this.one = one;
        this.other = other;
        this.rules = rules;
        this.vocabulary = new Vocabulary(run, new Tokens(), rules.withoutNames());
        this.expressions = new Expressions(vocabulary);
        this.asked = vocabulary.asked(searched);
        // The whole knows what the rest has, save where one mention of a group stands for it: another one in the rest.
        this.isRest = other instanceof Query.Not(Query excluded) && excluded.equals(one) && snapshot == run.snapshot();
        WordCounts counts = counts(one);
        this.words = WordRates.of(counts, othersCounts(counts), rules.fewest());
        this.here = read(one, 0);
        this.there = read(other, 1);
        expressions.forgetRare(least(here), least(there));
    }

    private WordCounts counts(Query query) {
        return snapshot.words(query, run.cancel());
    }

    /** Those of all the rest are what is left of those of everything, which an archive keeps. */
    private WordRates.Counts othersCounts(WordCounts counts) {
        return isRest ? WordRates.rest(counts(new Query.Everything()), counts) : WordRates.plain(counts(other));
    }

    private Sample read(Query query, int side) {
        Sample sample = Sample.of(snapshot, query, SAMPLE, run.cancel());
        List<List<Passage>> texts =
                sample.entries().parallelStream().map(vocabulary::passages).toList();
        for (int i = 0; i < texts.size(); i++) {
            vocabulary.read(sample.entries().get(i), texts.get(i));
            expressions.read(texts.get(i), side);
        }
        return sample;
    }

    long mentions() {
        return words.size();
    }

    long others() {
        return words.otherSize();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Whether expressions were looked for in samples alone. */
    boolean isSampled() {
        return !here.isWhole() || !there.isWhole();
    }

    /** How many mentions were read for expressions. */
    long read() {
        return here.entries().size() + (long) there.entries().size();
    }

    /**
     * What the one corpus has more than the other, or less, most telling first.
     *
     * @param more whether more
     */
    public List<Distinctive> distinctive(boolean more) {
        List<Distinctive> found = new ArrayList<>(words(more));
        found.addAll(expressions(more));
        found.sort(Distinctive.ORDER);
        return Distinctive.withoutNested(found).stream().limit(rules.rows()).toList();
    }

    private List<Distinctive> words(boolean more) {
        Map<String, List<WordRates.Word>> byLemma = new LinkedHashMap<>();
        int taken = 0;
        for (WordRates.Word word : words.striking(more, rules.rate())) {
            if (taken == CANDIDATES * rules.rows()) {
                break;
            }
            learn(word.stem(), more);
            if (vocabulary.mayShow(word.stem()) && !isAsked(word.stem())) {
                byLemma.computeIfAbsent(vocabulary.lemma(word.stem()), key -> new ArrayList<>())
                        .add(word);
                taken++;
            }
        }
        List<Term> terms = new ArrayList<>();
        byLemma.values().forEach(forms -> terms.add(term(forms)));
        double[] rates = byLemma.values().stream()
                .mapToDouble(forms -> forms.getFirst().rate())
                .toArray();
        return telling(terms, counted(terms), rates, more);
    }

    /** One word for its forms, as people write the most telling of them. */
    private Term term(List<WordRates.Word> forms) {
        String first = forms.getFirst().stem();
        return new Term(
                vocabulary.written(first),
                List.of(first),
                forms.stream()
                        .<Positioned>map(form -> new Query.Word(form.stem()))
                        .toList());
    }

    /** Whether it was searched for, as a word or as a hashtag of one. */
    private boolean isAsked(String stem) {
        return asked.contains(stem) || stem.startsWith("#") && asked.contains(stem.substring(1));
    }

    /** How a word is written where no text of the samples has it. */
    private void learn(String stem, boolean more) {
        if (!vocabulary.knows(stem) && !vocabulary.isStop(stem)) {
            snapshot.page(
                            Queries.all(more ? one : other, new Query.Word(stem)),
                            Order.NEWEST,
                            Optional.empty(),
                            READ_FOR_ITS_WRITING,
                            run.cancel())
                    .rows()
                    .forEach(vocabulary::read);
        }
    }

    private List<Distinctive> expressions(boolean more) {
        List<Term> candidates =
                expressions.candidates(more, least(more ? here : there), CANDIDATES * rules.rows()).stream()
                        .filter(term -> !asked.containsAll(new HashSet<>(term.stems())))
                        .toList();
        List<Comparison> counted = counted(candidates);
        double[] rates = Discoveries.rates(
                counted.stream().mapToDouble(Comparison::probability).toArray(),
                Math.max(candidates.size(), expressions.tested()));
        return telling(candidates, counted, rates, more);
    }

    private List<Distinctive> telling(List<Term> terms, List<Comparison> counted, double[] rates, boolean more) {
        return IntStream.range(0, rates.length)
                .mapToObj(i -> new Distinctive(terms.get(i), counted.get(i), rates[i]))
                .filter(one -> isTelling(one, more))
                .toList();
    }

    /** In how many mentions of a sample a row occurs that may occur in enough of all. */
    private int least(Sample sample) {
        if (sample.isWhole()) {
            return rules.fewest();
        }
        double part = (double) sample.entries().size() / sample.of();
        return Math.max(LEAST_IN_A_SAMPLE, (int) Math.ceil(rules.fewest() * part));
    }

    private List<Comparison> counted(List<Term> terms) {
        return terms.parallelStream().map(this::count).toList();
    }

    private Comparison count(Term term) {
        long found = count(one, term);
        long others = isRest ? snapshot.count(term.query(), run.cancel()) - found : count(other, term);
        return new Comparison(found, words.size(), others, words.otherSize());
    }

    private long count(Query within, Term term) {
        return snapshot.count(Queries.all(within, term.query()), run.cancel());
    }

    private boolean isTelling(Distinctive one, boolean more) {
        Comparison counts = one.counts();
        return counts.isMore() == more
                && (more ? counts.here() : counts.there()) >= rules.fewest()
                && one.rate() <= rules.rate()
                && Math.abs(counts.logRatio()) >= MODEST;
    }
}
