package org.beffroi.analyses.about;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.analyses.statistics.Comparison;
import org.beffroi.core.text.Token;

/**
 * Words in a row, two to four, as two samples of texts say them: in how many mentions of each, and how they are written.
 *
 * <p>A row begins and ends with words that say something, goes over no punctuation, and is counted by its stems.
 */
final class Expressions {

    private static final int LONGEST = 4;

    /** After so many mentions it is known how a row is written. */
    private static final int WRITINGS = 12;

    /** Of so many mentions of a row it is known which ones they are. */
    private static final int SHARED = 64;

    private static final double SAME = 0.7;

    private final Vocabulary vocabulary;
    private final Map<String, Row> rows = new HashMap<>();
    private final long[] mentions = new long[2];
    private int reading;

    /** One row of words. */
    private static final class Row {

        private final int[] mentions = new int[2];
        private final List<Occurrence> written = new ArrayList<>(1);
        private int[] where = new int[1];
        private int last = -1;

        void met(int reading, int side) {
            last = reading;
            int before = all();
            mentions[side]++;
            if (before < SHARED) {
                where = before < where.length ? where : Arrays.copyOf(where, 2 * before);
                where[before] = reading;
            }
        }

        private int all() {
            return mentions[0] + mentions[1];
        }

        /** Whether nearly the same mentions say both, as they do where a text is passed on: then one speaks for both. */
        boolean isSaidWith(Row other) {
            int size = Math.min(all(), SHARED);
            int otherSize = Math.min(other.all(), SHARED);
            long both = Arrays.stream(where, 0, size)
                    .filter(reading -> Arrays.binarySearch(other.where, 0, otherSize, reading) >= 0)
                    .count();
            return both >= SAME * Math.max(size, otherSize);
        }

        List<String> stems() {
            return written.getFirst().stems();
        }

        Term term() {
            Map<String, Integer> spellings = new HashMap<>();
            written.forEach(one -> spellings.merge(one.spelt(), 1, Integer::sum));
            String label = spellings.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.<String, Integer>comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElseThrow();
            List<String> stems = stems();
            return new Term(label, stems, List.of(Vocabulary.phrase(stems)));
        }
    }

    /** Where a row was read. Of a hundred rows one is shown, so that how it is written there is found out then. */
    private record Occurrence(Passage passage, List<Token> words) {

        List<String> stems() {
            return words.stream().map(Token::stem).toList();
        }

        /** The capital of a first word alone may be that of a sentence, those of names are several. */
        String spelt() {
            String written = passage.between(words.getFirst(), words.getLast());
            String rest = written.substring(1);
            return Spelling.plain(written, rest.equals(rest.toLowerCase(Locale.ROOT)));
        }
    }

    /** A row that may be shown, with how strongly it tells the samples apart. */
    private record Candidate(Row row, List<String> stems, double ratio) {

        static final Comparator<Candidate> ORDER = Comparator.<Candidate>comparingDouble(one -> -one.ratio())
                .thenComparing(one -> -one.stems().size())
                .thenComparing(one -> String.join(" ", one.stems()));
    }

    Expressions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Takes in a mention.
     *
     * @param side 0 for the one sample, 1 for the other
     */
    void read(List<Passage> passages, int side) {
        reading++;
        mentions[side]++;
        for (Passage passage : passages) {
            List<Token> running = passage.running();
            for (int first = 0; first < running.size(); first++) {
                if (begins(running.get(first)) && !passage.isTiedBefore(running.get(first))) {
                    read(passage, running, first, side);
                }
            }
        }
    }

    private boolean begins(Token token) {
        return token.kind() == Token.Kind.WORD && !vocabulary.isStop(token.stem());
    }

    private void read(Passage passage, List<Token> running, int first, int side) {
        StringBuilder stems = new StringBuilder(running.get(first).stem());
        for (int last = first + 1; last < Math.min(running.size(), first + LONGEST); last++) {
            Token token = running.get(last);
            if (!passage.goesOn(running.get(last - 1), token)) {
                return;
            }
            stems.append(' ').append(token.stem());
            if (!vocabulary.isStop(token.stem()) && !passage.isTiedAfter(token)) {
                Row row = rows.computeIfAbsent(stems.toString(), key -> new Row());
                if (row.last != reading) {
                    row.met(reading, side);
                }
                if (row.all() <= WRITINGS) {
                    row.written.add(new Occurrence(passage, running.subList(first, last + 1)));
                }
            }
        }
    }

    /**
     * Forgets the rows that are too rare to be looked at, once all is read.
     *
     * @param leastHere in how many mentions of the one sample a row occurs at least, or
     * @param leastThere in how many of the other
     */
    void forgetRare(int leastHere, int leastThere) {
        rows.values().removeIf(row -> row.mentions[0] < leastHere && row.mentions[1] < leastThere);
    }

    /** How many rows are looked at: what is tested. */
    long tested() {
        return rows.size();
    }

    /**
     * The rows that tell the two samples apart most, one of those that nearly the same mentions say.
     *
     * @param more whether those more frequent in the one, else those more frequent in the other
     * @param least in how many mentions of the sample in which they are more frequent
     * @param most how many at most
     */
    List<Term> candidates(boolean more, int least, int most) {
        int side = more ? 0 : 1;
        List<Candidate> ordered = rows.values().stream()
                .filter(row -> row.mentions[side] >= least && comparison(row).isMore() == more)
                .map(row -> new Candidate(row, row.stems(), comparison(row).likelihoodRatio()))
                .sorted(Candidate.ORDER)
                .toList();
        List<Row> chosen = new ArrayList<>();
        for (Candidate one : ordered) {
            if (chosen.size() == most) {
                break;
            }
            if (mayShow(one.stems()) && chosen.stream().noneMatch(one.row()::isSaidWith)) {
                chosen.add(one.row());
            }
        }
        return chosen.stream().map(Row::term).toList();
    }

    private boolean mayShow(List<String> stems) {
        return vocabulary.mayShow(stems) && vocabulary.canBeAsked(stems);
    }

    private Comparison comparison(Row row) {
        return new Comparison(row.mentions[0], mentions[0], row.mentions[1], mentions[1]);
    }
}
