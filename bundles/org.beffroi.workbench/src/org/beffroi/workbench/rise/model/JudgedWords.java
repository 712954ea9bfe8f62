package org.beffroi.workbench.rise.model;

import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.watch.RiseJudging.Opinion;

/** What is said once somebody judged a rise: which one, and what it was judged. */
public final class JudgedWords {

    private JudgedWords() {}

    /**
     * The sentence.
     *
     * @param opinion what it was judged, empty where a judgement was taken back
     * @param words those of the card, in whose language its title is
     */
    public static Sentence of(RiseCard card, Optional<Opinion> opinion, Wording words) {
        Sentence judged = Sentence.of(
                JudgedWords.class,
                "rise.judged."
                        + opinion.map(one -> one.name().toLowerCase(Locale.ROOT))
                                .orElse("none"));
        return switch (card.rise()) {
            case PEAK -> peak(card, judged, words);
            case DISCONTENT -> Sentence.of(JudgedWords.class, "act.rise.judged.discontent", card.title(), judged);
            case NEGATIVE -> Sentence.of(JudgedWords.class, "act.rise.judged", card.title(), judged);
        };
    }

    /** A peak is called by its days. */
    private static Sentence peak(RiseCard card, Sentence judged, Wording words) {
        boolean one = card.title().equals(words.days(card.day(), card.day()));
        return one
                ? Sentence.of(JudgedWords.class, "act.rise.judged.day", words.dayOfYear(card.day()), judged)
                : Sentence.of(JudgedWords.class, "act.rise.judged.days", card.title(), judged);
    }
}
