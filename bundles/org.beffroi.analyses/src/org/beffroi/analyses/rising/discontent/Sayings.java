package org.beffroi.analyses.rising.discontent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.analyses.about.Passage;
import org.beffroi.analyses.about.Vocabulary;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.statistics.Surplus;
import org.beffroi.analyses.words.BodyWords;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.WordCounts;
import org.beffroi.core.query.Query;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/** The words of voices, and those that many of them share that few say otherwise. Reads each text once; for one thread. */
final class Sayings {

    /** Fewer people share a word by chance. */
    private static final int FEWEST = 3;
    /** Some hundred words are looked at: one in a hundred lists would hold one by chance (Bonferroni). */
    private static final double PROBABILITY = 1e-4;

    private static final int WORDS = 3;
    /** The newest ones speak for all where there are more. */
    private static final int READ = 200;

    private final Run run;
    private final Voices voices;
    private final Vocabulary vocabulary;
    private final BodyWords body;
    private final Map<Integer, Set<String>> stems = new HashMap<>();
    private final Map<LocalDate, WordCounts> everywhere = new HashMap<>();

    Sayings(Run run, Voices voices) {
        this.run = run;
        this.voices = voices;
        Tokens tokens = new Tokens();
        vocabulary = new Vocabulary(run, tokens, true);
        body = BodyWords.shipped(tokens);
    }

    /**
     * What people share.
     *
     * @param people how many share it
     * @param of how many people were read
     * @param words as written, the most telling first
     */
    record Shared(long people, long of, List<String> words) {}

    /**
     * How often words were said in the weeks before.
     *
     * @param subject among its own mentions
     * @param everywhere among all of the dossier: what is as frequent there tells nothing of the subject
     * @param named words that name the subject, or that the search asks for: all of its mentions would have them
     * @param shares those that were asked for already: the same words are said hour after hour
     */
    record Before(WordCounts subject, WordCounts everywhere, Set<String> named, Map<String, Double> shares) {

        Before(WordCounts subject, WordCounts everywhere, Set<String> named) {
            this(subject, everywhere, named, new HashMap<>());
        }

        /** The share that had a word, where it was said more; of a short past, much, so that little sets anything apart. */
        private double usual(String word) {
            return shares.computeIfAbsent(word, asked -> Math.max(usual(asked, subject), usual(asked, everywhere)));
        }

        static double usual(String word, WordCounts before) {
            return (before.of(word) + 0.5) / (before.mentions() + 1);
        }
    }

    /**
     * How often words were said on some days.
     *
     * @param query the subject's mentions, without a period
     */
    Before before(Query query, DaySpan days) {
        return new Before(counts(Queries.all(query, days.query())), everywhere(days), named(query));
    }

    /** How often words were said in all of the dossier on some days. */
    WordCounts everywhere(DaySpan days) {
        return everywhere.computeIfAbsent(days.to(), last -> counts(days.query()));
    }

    private WordCounts counts(Query before) {
        return run.snapshot().words(before, run.cancel());
    }

    /** The stems of what a query asks for: words, and names of values of fields. */
    private Set<String> named(Query query) {
        Set<String> named = new HashSet<>(vocabulary.asked(query));
        switch (query) {
            case Query.And and -> and.all().forEach(one -> named.addAll(named(one)));
            case Query.Or or -> or.any().forEach(one -> named.addAll(named(one)));
            case Query.FieldIs is ->
                run.fields()
                        .byKey(is.field())
                        .ifPresent(field -> named.addAll(vocabulary.stems(field.valueLabel(is.value(), run.locale()))));
            default -> {
                // Nothing else names a value.
            }
        }
        return named;
    }

    /**
     * What the authors of some voices share: a text, or words that set them apart from what was said before.
     *
     * @param complaining voices in order of time, copies included
     * @param before how often words were said before
     */
    Shared shared(List<Integer> complaining, Before before) {
        run.cancel().check();
        List<Integer> read = complaining.subList(Math.max(0, complaining.size() - READ), complaining.size());
        Map<String, Set<Integer>> byWord = new HashMap<>();
        Map<Integer, Set<Integer>> byGroup = new HashMap<>();
        Set<Integer> people = new HashSet<>();
        for (int voice : read) {
            int author = voices.author(voice);
            people.add(author);
            byGroup.computeIfAbsent(voices.group(voice), group -> new HashSet<>())
                    .add(author);
            stems(voice).forEach(stem -> byWord.computeIfAbsent(stem, word -> new HashSet<>())
                    .add(author));
        }
        Set<Integer> sharing = new HashSet<>();
        byGroup.values().stream().filter(group -> group.size() >= FEWEST).forEach(sharing::addAll);
        List<String> words = telling(byWord, people.size(), before);
        words.forEach(word -> sharing.addAll(byWord.get(word)));
        return new Shared(
                sharing.size(),
                people.size(),
                words.stream().map(vocabulary::written).collect(Collectors.toCollection(LinkedHashSet::new)).stream()
                        .toList());
    }

    private List<String> telling(Map<String, Set<Integer>> byWord, int people, Before before) {
        Map<String, Double> probabilities = new HashMap<>();
        byWord.forEach((word, who) -> {
            if (who.size() >= FEWEST) {
                double probability = Surplus.ofShare(who.size(), people, before.usual(word));
                if (probability <= PROBABILITY && isReason(word, before)) {
                    probabilities.put(word, probability);
                }
            }
        });
        List<String> words = new ArrayList<>(probabilities.keySet());
        words.sort(Comparator.<String>comparingDouble(probabilities::get).thenComparing(Comparator.naturalOrder()));
        return words.subList(0, Math.min(WORDS, words.size()));
    }

    /** A word of its own that says why: neither a part of another, nor whom it is said to, nor what it is about. */
    private boolean isReason(String word, Before before) {
        return !before.named().contains(word) && mayName(word);
    }

    /** Whether a word may say what something is about. */
    boolean mayName(String stem) {
        return !body.has(stem) && vocabulary.mayShow(stem);
    }

    /** How a stem is most often written, as far as voices were read. */
    String written(String stem) {
        return vocabulary.written(stem);
    }

    /** The words of a voice, without those that say nothing. */
    Set<String> stems(int voice) {
        return stems.computeIfAbsent(voice, unread -> {
            Set<String> read = new HashSet<>();
            for (Passage passage : vocabulary.read(run.snapshot().entryAt(voices.place(voice)))) {
                for (Token token : passage.running()) {
                    if (token.kind() == Token.Kind.WORD && !vocabulary.isStop(token.stem())) {
                        read.add(token.stem());
                    }
                }
            }
            return read;
        });
    }
}
