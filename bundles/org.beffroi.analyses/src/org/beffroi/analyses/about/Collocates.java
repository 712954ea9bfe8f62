package org.beffroi.analyses.about;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.statistics.Association;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.WordCounts;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Query.Positioned;

/**
 * The words that stand near a word, closest ones first.
 *
 * <p>How many mentions have two words in one mention follows from word counts alone, and near one another they are in no more:
 * so that bound says which words are worth a question to the index, and when no other word can be closer. No text is read,
 * nothing is sampled. For one thread.
 */
final class Collocates {

    private static final int READ_FOR_ITS_WRITING = 3;

    private final Scope scope;
    private final Run run;
    private final Vocabulary vocabulary;
    private final Nearness nearness;
    private final WordCounts all;
    private long tested;

    /** What near means: within so many words, or in one sentence where there is no number. */
    record Nearness(Optional<Integer> words) {

        Query of(Positioned one, Positioned other) {
            return words.<Query>map(distance -> new Query.Near(one, other, distance, false))
                    .orElseGet(() -> new Query.SameSentence(new Query.And(List.of(one, other))));
        }
    }

    /** A word near another. */
    record Pair(Term one, Term other, Association counts, Query near) {

        /** The closest first. */
        static final Comparator<Pair> ORDER = Comparator.<Pair>comparingDouble(
                        pair -> -pair.counts().logDice())
                .thenComparing(pair -> pair.one().label())
                .thenComparing(pair -> pair.other().label());
    }

    Collocates(Scope scope, Vocabulary vocabulary, Nearness nearness) {
        this.scope = scope;
        this.run = scope.run();
        this.vocabulary = vocabulary;
        this.nearness = nearness;
        this.all = scope.snapshot().words(scope.query(), run.cancel());
    }

    long mentions() {
        return all.mentions();
    }

    /** How many of the mentions have a word. */
    long count(Term term) {
        return scope.count(scope.and(term.query()));
    }

    /**
     * The words nearest to one, none of them among its own.
     *
     * @param fewest in how many mentions they stand near it at least
     * @param most how many at most
     */
    List<Pair> around(Term node, int fewest, int most) {
        WordCounts with = scope.snapshot().words(scope.and(node.query()), run.cancel());
        long size = with.mentions();
        List<Candidate> candidates = IntStream.range(0, with.codes())
                .filter(code -> with.count(code) >= fewest)
                .mapToObj(code -> new Candidate(code, bound(with.count(code), size, all.count(code))))
                .sorted(Comparator.comparingDouble(Candidate::bound).reversed())
                .toList();
        tested += candidates.size();
        PriorityQueue<Pair> nearest = new PriorityQueue<>(Pair.ORDER.reversed());
        for (Candidate candidate : candidates) {
            run.cancel().check();
            if (nearest.size() == most
                    && candidate.bound() < nearest.peek().counts().logDice()) {
                break;
            }
            String stem = all.stem(candidate.code());
            if (!node.stems().contains(stem) && mayShow(stem)) {
                Term term = new Term(vocabulary.written(stem), List.of(stem), List.of(new Query.Word(stem)));
                pair(node, size, term, count(term))
                        .filter(pair -> pair.counts().together() >= fewest)
                        .ifPresent(nearest::add);
                if (nearest.size() > most) {
                    nearest.poll();
                }
            }
        }
        return nearest.stream().sorted(Pair.ORDER).toList();
    }

    private record Candidate(int code, double bound) {}

    /** How close two words would be that were near one another wherever they are in one mention. */
    private static double bound(long together, long one, long other) {
        return Association.MOST_LOG_DICE + Math.log(2.0 * together / (one + other)) / Math.log(2);
    }

    /** How many pairs were looked at so far, those that a bound ruled out among them. */
    long tested() {
        return tested;
    }

    /** Pairs among some words, the closest first. */
    List<Pair> among(List<Term> terms, int fewest, int most) {
        long[] counts = terms.stream().mapToLong(this::count).toArray();
        List<Pair> found = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            run.at(i, counts.length);
            for (int j = i + 1; j < counts.length; j++) {
                tested++;
                pair(terms.get(i), counts[i], terms.get(j), counts[j])
                        .filter(pair -> pair.counts().together() >= fewest)
                        .ifPresent(found::add);
            }
        }
        return found.stream().sorted(Pair.ORDER).limit(most).toList();
    }

    /** Two words, empty where chance alone would bring them together as often. */
    private Optional<Pair> pair(Term one, long ofOne, Term other, long ofOther) {
        Query near = nearness.of(one.positioned(), other.positioned());
        long together = scope.count(scope.and(near));
        if (together == 0 || together > Math.min(ofOne, ofOther) || ofOne + ofOther - together > all.mentions()) {
            return Optional.empty();
        }
        Association counts = new Association(together, ofOne, ofOther, all.mentions());
        return counts.attracts() ? Optional.of(new Pair(one, other, counts, near)) : Optional.empty();
    }

    /** The words that most mentions have. */
    List<Term> frequent(int fewest, int most) {
        List<Term> found = new ArrayList<>();
        int[] codes = IntStream.range(0, all.codes())
                .filter(code -> all.count(code) >= fewest)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(code -> -all.count(code))
                        .thenComparing(all::stem))
                .mapToInt(code -> code)
                .toArray();
        for (int code : codes) {
            String stem = all.stem(code);
            if (mayShow(stem)) {
                found.add(new Term(vocabulary.written(stem), List.of(stem), List.of(new Query.Word(stem))));
            }
            if (found.size() == most) {
                break;
            }
        }
        return found;
    }

    private boolean mayShow(String stem) {
        if (vocabulary.isStop(stem)) {
            return false;
        }
        if (!vocabulary.knows(stem)) {
            scope.snapshot()
                    .page(
                            scope.and(new Query.Word(stem)),
                            Order.NEWEST,
                            Optional.empty(),
                            READ_FOR_ITS_WRITING,
                            run.cancel())
                    .rows()
                    .forEach(vocabulary::read);
        }
        return vocabulary.mayShow(stem);
    }
}
