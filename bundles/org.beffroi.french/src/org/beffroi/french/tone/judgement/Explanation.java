package org.beffroi.french.tone.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.enrich.Enricher.Clue;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.text.Token;
import org.beffroi.french.lexicon.Phrases;
import org.beffroi.french.tone.feature.FeatureReader;
import org.beffroi.french.tone.feature.FunctionWords;
import org.beffroi.french.tone.feature.Stars;
import org.beffroi.french.tone.feature.TextReading;
import org.beffroi.french.tone.feature.ToneLexicon.Polarity;
import org.beffroi.french.tone.feature.ToneModel;

/**
 * Why a text was read as it was: each stretch of it that can say something is struck out in turn, and weighs what the answer
 * loses by it.
 *
 * <p>For a tone, that is how much less probable it becomes; where the answer is that none can be told, how much surer one
 * would be without it: « magnifique » and « débordent » in one text are why nobody can tell.
 *
 * <p>A stretch is an idiom or a word. What explains is what praises or blames, denies, strengthens or weakens, an emoji, a
 * turn of irony, reproach or request, or a word with a content: a function word never does, whatever the model makes of it.
 */
final class Explanation {

    /** Long texts are explained by their beginning: each stretch costs one reading. */
    private static final int MOST_EXPLAINED = 250;

    private static final int MOST_CLUES = 12;
    /** What moves a probability by less explains nothing. */
    private static final double SMALLEST = 0.03;
    /** A word that only the model knows to say something must move it more: it may be there by chance. */
    private static final double SMALLEST_UNLISTED = 0.05;
    /** Nor does what is so small beside the strongest. */
    private static final double SMALLEST_SHARE = 0.1;

    private static final int SHORTEST_CONTENT = 3;

    private final TextReading reading;
    private final FunctionWords functionWords;
    private final ToneModel model;
    private final Subject subject;
    private final List<Token> words;

    Explanation(TextReading reading, FunctionWords functionWords, ToneModel model, Subject subject) {
        this.reading = reading;
        this.functionWords = functionWords;
        this.model = model;
        this.subject = subject;
        this.words = Phrases.words(subject.tokens());
    }

    /**
     * The stretches that speak for the answer and against it, in the order of the text; empty where nothing in it does.
     *
     * @param probabilities what was read
     */
    List<Clue> clues(double[] probabilities) {
        int best = Judgement.best(probabilities);
        boolean sure = probabilities[best] >= ToneReader.SURE;
        List<Clue> clues = new ArrayList<>();
        double strongest = 0;
        for (int i = 0; i < Math.min(words.size(), MOST_EXPLAINED); ) {
            int length = length(i);
            boolean listed = isListed(i, length);
            if (listed || hasContent(words.get(i))) {
                double[] without = without(i, length);
                double weight = sure
                        ? probabilities[best] - without[best]
                        : without[Judgement.best(without)] - probabilities[best];
                if (Math.abs(weight) >= (listed ? SMALLEST : SMALLEST_UNLISTED)) {
                    strongest = Math.max(strongest, Math.abs(weight));
                    clues.add(new Clue(
                            words.get(i).start(), words.get(i + length - 1).end(), weight));
                }
            }
            i += length;
        }
        double smallest = SMALLEST_SHARE * strongest;
        return clues.stream()
                .filter(clue -> Math.abs(clue.weight()) >= smallest)
                .sorted(Comparator.comparingDouble((Clue clue) -> -Math.abs(clue.weight())))
                .limit(MOST_CLUES)
                .sorted(Comparator.comparingInt(Clue::start))
                .toList();
    }

    /** How many words the stretch has that begins at a word: those of the longest idiom or turn that the lexicon knows. */
    private int length(int at) {
        int polar = reading.lexicon()
                .polarityAt(words, at)
                .map(Phrases.Found::length)
                .orElse(1);
        int turn = reading.lexicon()
                .markersAt(words, at)
                .map(Phrases.Found::length)
                .orElse(1);
        return Math.max(polar, turn);
    }

    /** Whether our lists say something of the stretch, and it is more than function words: an emoji says something too. */
    private boolean isListed(int at, int length) {
        Optional<Polarity> polarity = reading.lexicon().polarityAt(words, at).map(Phrases.Found::value);
        if (polarity.isPresent() && polarity.get().value() != 0 || words.get(at).kind() == Token.Kind.EMOJI) {
            return true;
        }
        return reading.lexicon().markersAt(words, at).isPresent()
                && words.subList(at, at + length).stream().anyMatch(this::hasContent);
    }

    /** Words that deny or strengthen have one: no function word is among them. */
    private boolean hasContent(Token word) {
        return word.kind() == Token.Kind.WORD
                && word.form().length() >= SHORTEST_CONTENT
                && !functionWords.contains(word.form());
    }

    private double[] without(int from, int length) {
        List<Token> left = new ArrayList<>(words);
        left.subList(from, from + length).clear();
        return model.probabilities(FeatureReader.read(reading.lexicon(), subject.whole(), subject.tokens(), left)
                .beside(Stars.of(subject.values())));
    }
}
