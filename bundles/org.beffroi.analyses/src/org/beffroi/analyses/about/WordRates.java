package org.beffroi.analyses.about;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beffroi.analyses.statistics.Comparison;
import org.beffroi.analyses.statistics.Discoveries;
import org.beffroi.core.archive.WordCounts;

/**
 * All words of two corpora, compared by their codes; stems are read of those alone that are looked at.
 *
 * <p>Words that say nothing are among those tested: which ones they are would have to be read of all.
 */
final class WordRates {

    private final WordCounts names;
    private final long size;
    private final long otherSize;
    private final int[] codes;
    private final Comparison[] counts;
    private final double[] rates;

    /** A word that tells the corpora apart, with the false discovery rate at which it would be believed. */
    record Word(String stem, double rate) {}

    /** A word by its place among all, with how strongly it tells the corpora apart. */
    private record Found(int at, double ratio) {}

    /** In how many of some mentions the word of each code occurs. */
    record Counts(long mentions, IntToLongFunction ofCode) {}

    static Counts plain(WordCounts words) {
        return new Counts(words.mentions(), words::count);
    }

    /** What is left of all without some of them. */
    static Counts rest(WordCounts all, WordCounts some) {
        return new Counts(all.mentions() - some.mentions(), code -> all.count(code) - some.count(code));
    }

    /** Compares each word that occurs in so many mentions of the one or of the other. */
    static WordRates of(WordCounts one, Counts other, int fewest) {
        return new WordRates(one, other, fewest);
    }

    private WordRates(WordCounts one, Counts other, int fewest) {
        this.names = one;
        this.size = one.mentions();
        this.otherSize = other.mentions();
        this.codes = IntStream.range(0, one.codes())
                .filter(code -> one.count(code) >= fewest || other.ofCode().applyAsLong(code) >= fewest)
                .toArray();
        this.counts = Arrays.stream(codes)
                .mapToObj(code ->
                        new Comparison(one.count(code), size, other.ofCode().applyAsLong(code), otherSize))
                .toArray(Comparison[]::new);
        this.rates = Discoveries.rates(
                Arrays.stream(counts).mapToDouble(Comparison::probability).toArray(), counts.length);
    }

    long size() {
        return size;
    }

    long otherSize() {
        return otherSize;
    }

    /** The words that are believed to be more frequent in the one corpus, or less, most telling first; stems read on the way. */
    Iterable<Word> striking(boolean more, double rate) {
        List<Found> found = IntStream.range(0, codes.length)
                .filter(i -> rates[i] <= rate && counts[i].isMore() == more)
                .mapToObj(i -> new Found(i, counts[i].likelihoodRatio()))
                .sorted(Comparator.comparingDouble(word -> -word.ratio()))
                .toList();
        Stream<Word> words = found.stream().map(word -> new Word(names.stem(codes[word.at()]), rates[word.at()]));
        return words::iterator;
    }
}
