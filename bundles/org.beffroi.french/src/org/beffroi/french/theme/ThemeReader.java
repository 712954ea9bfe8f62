package org.beffroi.french.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beffroi.core.enrich.Enricher.Clue;
import org.beffroi.core.enrich.Enricher.Findings;
import org.beffroi.core.enrich.Enricher.Reader;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.mention.Field;
import org.beffroi.core.text.Token;
import org.beffroi.french.lexicon.Phrases;

/** Adds up what the terms of a mention say of each theme. */
record ThemeReader(Field field, ThemeLexicon lexicon) implements Reader {

    /** Raised whenever the same lists read otherwise than before. */
    private static final String RULES = "1";

    private static final int MOST_THEMES = 3;
    private static final double ENOUGH = 2;
    /** A title says what a text is about. */
    private static final double IN_TITLE = 1.5;
    /** What is said again counts, less each time. */
    private static final double AGAIN = 0.3;
    /** Beside the first theme, others are passing remarks unless they weigh so much of it. */
    private static final double BESIDE = 0.45;

    @Override
    public String version() {
        return RULES + "-" + lexicon.digest();
    }

    @Override
    public void read(Subject subject, Findings findings) {
        double[] scores = new double[lexicon.themes().size()];
        List<Hit> hits = hits(subject);
        for (int i = 0; i < hits.size(); i++) {
            double times = again(hits, i) ? AGAIN : 1;
            for (ThemeLexicon.Vote vote : hits.get(i).votes()) {
                scores[vote.theme()] += vote.weight() * times * (hits.get(i).inTitle() ? IN_TITLE : 1);
            }
        }
        List<Integer> best = best(scores);
        if (!best.isEmpty()) {
            double first = scores[best.getFirst()];
            List<String> values = best.stream()
                    .map(theme -> lexicon.themes().get(theme).value())
                    .toList();
            findings.found(field, values, first / (first + 1));
        }
    }

    private static List<Integer> best(double[] scores) {
        double highest = 0;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double least = Math.max(ENOUGH, BESIDE * highest);
        if (highest < least) {
            return List.of();
        }
        return IntStream.range(0, scores.length)
                .filter(theme -> scores[theme] >= least)
                .boxed()
                .sorted((one, other) -> Double.compare(scores[other], scores[one]))
                .limit(MOST_THEMES)
                .toList();
    }

    /** A term at its place. */
    private record Hit(List<ThemeLexicon.Vote> votes, int start, int end, boolean inTitle) {}

    /** Whether the same term stands before: the same list of votes, which one term alone has. */
    private static boolean again(List<Hit> hits, int at) {
        for (int i = 0; i < at; i++) {
            if (hits.get(i).votes() == hits.get(at).votes()) {
                return true;
            }
        }
        return false;
    }

    private List<Hit> hits(Subject subject) {
        List<Token> words = Phrases.words(subject.tokens());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<Phrases.Found<List<ThemeLexicon.Vote>>> found = lexicon.termAt(words, i);
            int length = found.map(Phrases.Found::length).orElse(1);
            if (found.isPresent()) {
                Token first = words.get(i);
                int end = words.get(i + length - 1).end();
                hits.add(new Hit(found.get().value(), first.start(), end, first.start() < subject.textStart()));
            }
            i += length;
        }
        return hits;
    }

    /** The terms that speak of a theme found. */
    @Override
    public List<Clue> clues(Subject subject, Field asked) {
        if (!asked.name().equals(field.name())) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        read(subject, (any, values, confidence) -> found.addAll(values));
        List<Clue> clues = new ArrayList<>();
        for (Hit hit : hits(subject)) {
            int weight = hit.votes().stream()
                    .filter(vote ->
                            found.contains(lexicon.themes().get(vote.theme()).value()))
                    .mapToInt(ThemeLexicon.Vote::weight)
                    .sum();
            if (weight > 0) {
                clues.add(new Clue(hit.start(), hit.end(), weight));
            }
        }
        return clues;
    }
}
