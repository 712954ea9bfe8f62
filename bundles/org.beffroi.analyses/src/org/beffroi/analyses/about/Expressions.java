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

        private final List<String> stems;
        private final int[] mentions = new int[2];
        private final Map<String, Integer> written = new HashMap<>(2);
        private int[] where = new int[2];
        private int last = -1;

        Row(List<String> stems) {
            this.stems = stems;
        }

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

        Term term() {
            String label = written.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.<String, Integer>comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElseThrow();
            return new Term(label, stems, List.of(Vocabulary.phrase(stems)));
        }
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
        List<String> stems = new ArrayList<>(LONGEST);
        stems.add(running.get(first).stem());
        for (int last = first + 1; last < Math.min(running.size(), first + LONGEST); last++) {
            Token token = running.get(last);
            if (!passage.goesOn(running.get(last - 1), token)) {
                return;
            }
            stems.add(token.stem());
            if (!vocabulary.isStop(token.stem()) && !passage.isTiedAfter(token)) {
                add(stems, passage, running.get(first), token, side);
            }
        }
    }

    private void add(List<String> stems, Passage passage, Token first, Token last, int side) {
        Row row = rows.computeIfAbsent(String.join(" ", stems), key -> new Row(List.copyOf(stems)));
        if (row.last != reading) {
            row.met(reading, side);
        }
        if (row.all() <= WRITINGS) {
            row.written.merge(spelt(passage.between(first, last)), 1, Integer::sum);
        }
    }

    /** The capital of a first word alone may be that of a sentence, those of names are several. */
    private static String spelt(String written) {
        String rest = written.substring(1);
        return Spelling.plain(written, rest.equals(rest.toLowerCase(Locale.ROOT)));
    }

    /**
     * How many rows occur often enough to be looked at: what was tested.
     *
     * @param leastHere in how many mentions of the one sample, or
     * @param leastThere in how many of the other
     */
    long tested(int leastHere, int leastThere) {
        return rows.values().stream()
                .filter(row -> row.mentions[0] >= leastHere || row.mentions[1] >= leastThere)
                .count();
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
        List<Row> ordered = rows.values().stream()
                .filter(row -> row.mentions[side] >= least && comparison(row).isMore() == more)
                .filter(row -> vocabulary.mayShow(row.stems) && vocabulary.canBeAsked(row.stems))
                .sorted(Comparator.<Row>comparingDouble(row -> -comparison(row).likelihoodRatio())
                        .thenComparing(row -> -row.stems.size())
                        .thenComparing(row -> String.join(" ", row.stems)))
                .toList();
        List<Row> chosen = new ArrayList<>();
        for (Row row : ordered) {
            if (chosen.size() < most && chosen.stream().noneMatch(row::isSaidWith)) {
                chosen.add(row);
            }
        }
        return chosen.stream().map(Row::term).toList();
    }

    private Comparison comparison(Row row) {
        return new Comparison(row.mentions[0], mentions[0], row.mentions[1], mentions[1]);
    }
}
