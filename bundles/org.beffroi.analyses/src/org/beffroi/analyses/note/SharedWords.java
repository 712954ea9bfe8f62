package org.beffroi.analyses.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.statistics.Surplus;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.WordCounts;

/**
 * Words that many people say at one time and few said in the eight weeks before, those of the same mentions together.
 *
 * @param words as they are written, the most telling first
 * @param entries that hold one of them
 * @param usual how many mentions a day held the first of them before
 */
record SharedWords(List<String> words, Set<Entry> entries, double usual) {

    private static final int PAST = 56;
    private static final int MOST_WORDS = 3;

    SharedWords {
        words = List.copyOf(words);
        entries = Set.copyOf(entries);
    }

    /**
     * Those of some mentions.
     *
     * @param days how many days the mentions are of, for what is usual ends before them
     * @param people at least how many say one
     * @param probability that as many say it by chance, at most
     */
    static List<SharedWords> of(Morning morning, List<Entry> mentions, int days, int people, double probability) {
        Map<String, Set<Entry>> byWord = new HashMap<>();
        Set<String> all = new HashSet<>();
        for (Entry entry : mentions) {
            all.add(Morning.author(entry));
            morning.vocabulary().read(entry);
            morning.words(Morning.text(entry)).forEach(word -> byWord.computeIfAbsent(word, none -> new HashSet<>())
                    .add(entry));
        }
        WordCounts before = morning.run()
                .snapshot()
                .words(
                        new DaySpan(
                                        morning.day().minusDays(PAST + (long) days),
                                        morning.day().minusDays(days + 1L))
                                .query(),
                        morning.run().cancel());
        Map<String, Double> telling = new HashMap<>();
        byWord.forEach((word, entries) -> {
            long speaking = authors(entries);
            double usual = (before.of(word) + 0.5) / (before.mentions() + 1);
            double chance = Surplus.ofShare(speaking, all.size(), usual);
            if (speaking >= people && chance <= probability && morning.mayName(word)) {
                telling.put(word, chance);
            }
        });
        return together(morning, byWord, telling, before);
    }

    /** How many people wrote some mentions. */
    static long authors(Set<Entry> entries) {
        return entries.stream().map(Morning::author).distinct().count();
    }

    private static List<SharedWords> together(
            Morning morning, Map<String, Set<Entry>> byWord, Map<String, Double> telling, WordCounts before) {
        List<String> left = new ArrayList<>(telling.keySet());
        left.sort(Comparator.<String>comparingDouble(telling::get).thenComparing(Comparator.naturalOrder()));
        List<SharedWords> found = new ArrayList<>();
        while (!left.isEmpty()) {
            String first = left.removeFirst();
            Set<Entry> all = new HashSet<>(byWord.get(first));
            List<String> words = new ArrayList<>(List.of(first));
            for (String word : List.copyOf(left)) {
                long common = byWord.get(word).stream().filter(all::contains).count();
                if (2 * common >= byWord.get(word).size()) {
                    left.remove(word);
                    if (words.size() < MOST_WORDS) {
                        words.add(word);
                        all.addAll(byWord.get(word));
                    }
                }
            }
            List<String> written =
                    words.stream().map(morning.vocabulary()::written).toList();
            found.add(new SharedWords(written, all, (double) before.of(first) / PAST));
        }
        return found;
    }
}
