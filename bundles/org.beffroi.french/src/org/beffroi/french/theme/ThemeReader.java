package org.beffroi.french.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.beffroi.core.enrich.Enricher.Clue;
import org.beffroi.core.enrich.Enricher.Findings;
import org.beffroi.core.enrich.Enricher.Reader;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.text.Token;
import org.beffroi.french.lexicon.Phrases;

/** Adds up what the terms of a mention say of each theme. */
record ThemeReader(Field field, ThemeLexicon lexicon) implements Reader {

    /** Raised whenever the same lists read otherwise than before. */
    private static final String RULES = "2";

    private static final int MOST_THEMES = 3;
    private static final double ENOUGH = 2;
    /** A title says what a text is about. */
    private static final double IN_TITLE = 1.5;
    /** What is said again counts, less each time. */
    private static final double AGAIN = 0.3;
    /** A place or a complement says half as much as the subject. */
    private static final double ASIDE = 0.5;
    /** Beside the first theme, others are passing remarks unless they weigh so much of it. */
    private static final double BESIDE = 0.45;

    @Override
    public String version() {
        return RULES + "-" + lexicon.digest();
    }

    @Override
    public void read(Subject subject, Findings findings) {
        List<Hit> hits = hits(subject);
        boolean isAnswer = isAnswer(subject.mention());
        double[] scores = scores(isAnswer ? plain(hits) : hits, ASIDE);
        List<Integer> best = best(scores, hits);
        if (best.isEmpty() && !isAnswer && hits.stream().anyMatch(hit -> hit.bearing() == Bearing.ASIDE)) {
            // Where nothing else is said, what stands aside is the subject after all; an answer has that of its
            // conversation.
            scores = scores(hits, 1);
            best = best(scores, hits);
        }
        if (!best.isEmpty()) {
            double first = scores[best.getFirst()];
            List<String> values = best.stream()
                    .map(theme -> lexicon.themes().get(theme).value())
                    .toList();
            findings.found(field, values, first / (first + 1));
        }
    }

    /**
     * Those of the themes of which one term is enough alone: an answer speaks within its conversation, whose theme two faint
     * words do not overrule.
     */
    private static List<Hit> plain(List<Hit> hits) {
        Set<Integer> plain = new HashSet<>();
        for (Hit hit : hits) {
            for (ThemeLexicon.Vote vote : hit.votes()) {
                if (vote.weight() >= ENOUGH && hit.bearing() == Bearing.SUBJECT) {
                    plain.add(vote.theme());
                }
            }
        }
        return hits.stream()
                .filter(hit -> hit.votes().stream().anyMatch(vote -> plain.contains(vote.theme())))
                .toList();
    }

    private static boolean isAnswer(Mention mention) {
        return mention.values().string(CoreFields.REPLY_TO).isPresent();
    }

    private double[] scores(List<Hit> hits, double aside) {
        double[] scores = new double[lexicon.themes().size()];
        for (int i = 0; i < hits.size(); i++) {
            double times = again(hits, i) ? AGAIN : 1;
            double bearing = hits.get(i).bearing() == Bearing.ASIDE ? aside : 1;
            for (ThemeLexicon.Vote vote : hits.get(i).votes()) {
                scores[vote.theme()] +=
                        vote.weight() * times * bearing * (hits.get(i).inTitle() ? IN_TITLE : 1);
            }
        }
        return scores;
    }

    private static List<Integer> best(double[] scores, List<Hit> hits) {
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
                .sorted(Comparator.comparingDouble((Integer theme) -> -scores[theme])
                        .thenComparingInt(theme -> first(hits, theme)))
                .limit(MOST_THEMES)
                .toList();
    }

    /** Where a theme is spoken of first: of two that weigh the same the earlier is the subject. */
    private static int first(List<Hit> hits, int theme) {
        return hits.stream()
                .filter(hit -> hit.votes().stream().anyMatch(vote -> vote.theme() == theme && vote.weight() > 0))
                .mapToInt(Hit::start)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** A term at its place; in no place of the text where it is of the name of what a review is of. */
    private record Hit(List<ThemeLexicon.Vote> votes, int start, int end, boolean inTitle, Bearing bearing) {
        Hit ofPlace() {
            return new Hit(votes, 0, 0, true, Bearing.SUBJECT);
        }
    }

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
        List<Hit> hits = new ArrayList<>(hits(subject.tokens(), subject.whole(), subject.textStart()));
        reviewed(subject.mention())
                .ifPresent(place -> hits.addAll(hits(subject.tokensOf(place), place, 0).stream()
                        .map(Hit::ofPlace)
                        .toList()));
        return hits;
    }

    /** What a review is of: it says so nowhere else. */
    private static Optional<String> reviewed(Mention mention) {
        return mention.values().string(CoreFields.OUTLET).filter(outlet -> mention.values()
                .string(CoreFields.TYPE)
                .filter("review"::equals)
                .isPresent());
    }

    private List<Hit> hits(List<Token> tokens, String whole, int textStart) {
        List<Token> words = Phrases.words(tokens);
        BearingReader bearings = new BearingReader(words, whole);
        List<Hit> hits = new ArrayList<>();
        List<ThemeLexicon.Vote> last = List.of();
        int before = -1;
        for (int i = 0; i < words.size(); ) {
            Optional<Phrases.Found<List<ThemeLexicon.Vote>>> found = lexicon.termAt(words, i);
            int length = found.map(Phrases.Found::length).orElse(1);
            if (found.isPresent()) {
                List<ThemeLexicon.Vote> votes = found.get().value();
                Bearing bearing = bearings.of(i, i + length, areOfOne(last, votes) ? -1 : before);
                if (bearing != Bearing.NAME) {
                    int start = words.get(i).start();
                    int end = words.get(i + length - 1).end();
                    hits.add(new Hit(votes, start, end, start < textStart, bearing));
                    last = votes;
                    before = i + length;
                }
            }
            i += length;
        }
        return hits;
    }

    private static boolean areOfOne(List<ThemeLexicon.Vote> some, List<ThemeLexicon.Vote> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> one.theme() == other.theme()));
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
            for (ThemeLexicon.Vote vote : hit.votes()) {
                String theme = lexicon.themes().get(vote.theme()).value();
                if (vote.weight() > 0 && found.contains(theme) && hit.end() > hit.start()) {
                    clues.add(new Clue(hit.start(), hit.end(), vote.weight(), Optional.of(theme)));
                }
            }
        }
        return clues;
    }
}
