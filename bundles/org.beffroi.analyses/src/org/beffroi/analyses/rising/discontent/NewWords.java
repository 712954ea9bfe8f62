package org.beffroi.analyses.rising.discontent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.statistics.Surplus;
import org.beffroi.core.archive.WordCounts;

/**
 * Words that many people say of late and few said in the weeks before: what no theme names has a name in them. Words of the same
 * people are one subject. Looked for day by day: a subject keeps its words as long as one of them is still said by many.
 */
final class NewWords {

    /** Some thousand words are looked at: one in a hundred such looks would find one by chance (Bonferroni). */
    private static final double PROBABILITY = 1e-6;

    private static final int WORDS = 3;
    private static final int MOST = 12;
    /** The part of the fewer people by which two words are of one subject. */
    private static final double COMMON = 0.5;

    private final Voices voices;
    private final Sayings sayings;
    private final Thresholds thresholds;
    private final ZoneId zone;
    private List<List<String>> carried = new ArrayList<>();

    NewWords(Voices voices, Sayings sayings, Thresholds thresholds, ZoneId zone) {
        this.voices = voices;
        this.sayings = sayings;
        this.thresholds = thresholds;
        this.zone = zone;
    }

    /** Those that are said by many at the moment that was looked at last. */
    List<Subject> subjects() {
        return carried.stream()
                .map(words -> Subject.words(words.stream().map(sayings::written).toList()))
                .toList();
    }

    /**
     * Looks at the two weeks before a moment.
     *
     * @param read voices in order of time, each text once
     */
    void look(int[] read, long moment) {
        int[] heard = IntStream.of(read)
                .filter(voice -> voices.time(voice) < moment && voices.time(voice) >= moment - Gauge.LONG_WINDOW)
                .toArray();
        Set<Integer> all = new HashSet<>();
        IntStream.of(heard).forEach(voice -> all.add(voices.author(voice)));
        Map<String, Set<Integer>> people = people(heard);
        List<String> telling = telling(people, all.size(), before(moment));
        List<List<String>> subjects = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (List<String> words : carried) {
            if (words.stream().anyMatch(telling::contains)) {
                subjects.add(words);
                taken.addAll(words);
            }
        }
        int kept = subjects.size();
        for (String word : telling) {
            if (!taken.contains(word)) {
                join(word, subjects, kept, people);
            }
        }
        carried = subjects;
    }

    /** Who says each word, of those that stand in enough texts and those that are carried: most words are of one text. */
    private Map<String, Set<Integer>> people(int[] heard) {
        Map<String, Integer> texts = new HashMap<>();
        for (int voice : heard) {
            sayings.stems(voice).forEach(stem -> texts.merge(stem, 1, Integer::sum));
        }
        Set<String> kept = carried.stream().flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
        texts.forEach((stem, times) -> {
            if (times >= thresholds.floor()) {
                kept.add(stem);
            }
        });
        Map<String, Set<Integer>> people = new HashMap<>();
        for (int voice : heard) {
            for (String stem : sayings.stems(voice)) {
                if (kept.contains(stem)) {
                    people.computeIfAbsent(stem, word -> new HashSet<>()).add(voices.author(voice));
                }
            }
        }
        return people;
    }

    /** Puts a word with those that the same people say, or apart; one that is said with words of before is theirs already. */
    private static void join(String word, List<List<String>> subjects, int kept, Map<String, Set<Integer>> people) {
        for (List<String> words : subjects) {
            if (words.stream().anyMatch(other -> isOne(people.getOrDefault(other, Set.of()), people.get(word)))) {
                if (subjects.indexOf(words) >= kept && words.size() < WORDS) {
                    words.add(word);
                }
                return;
            }
        }
        if (subjects.size() < MOST) {
            subjects.add(new ArrayList<>(List.of(word)));
        }
    }

    private static boolean isOne(Set<Integer> some, Set<Integer> others) {
        long common = some.stream().filter(others::contains).count();
        return common >= Math.max(1, COMMON * Math.min(some.size(), others.size()));
    }

    /** The words of enough people that the weeks before do not explain, the least probable first. */
    private List<String> telling(Map<String, Set<Integer>> people, int all, WordCounts before) {
        Map<String, Double> probabilities = new HashMap<>();
        people.forEach((word, who) -> {
            if (who.size() >= thresholds.floor()) {
                double probability = Surplus.ofShare(who.size(), all, Sayings.Before.usual(word, before));
                if (probability <= PROBABILITY && sayings.mayName(word)) {
                    probabilities.put(word, probability);
                }
            }
        });
        return probabilities.keySet().stream()
                .sorted(Comparator.<String>comparingDouble(probabilities::get).thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.toList());
    }

    private WordCounts before(long moment) {
        LocalDate until = Instant.ofEpochMilli(moment - Gauge.LONG_WINDOW)
                .atZone(zone)
                .toLocalDate()
                .minusDays(1);
        return sayings.everywhere(new DaySpan(until.minusDays(Gauge.PAST / Gauge.DAY - 1), until));
    }
}
