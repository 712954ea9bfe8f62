package org.beffroi.french.speaker;

import java.util.Locale;
import org.beffroi.core.message.Sentence;

/** What makes an account look like another; the texts are under {@code speaker.imitates.…}. */
enum Sign {
    /** Letters of another alphabet. */
    FOREIGN_LETTERS(0.95),
    /** Figures or signs in the place of letters. */
    FIGURES(0.9),
    /** Letters that look alike: i and l, rn and m. */
    ALIKE_LETTERS(0.85),
    /** A word that says that this is the true one. */
    OFFICIAL_WORD(0.8),
    /** A listed domain as the beginning of another. */
    DOMAIN_WITHIN(0.9),
    /** The same domain with another ending. */
    OTHER_ENDING(0.7),
    /** Letters doubled, or double ones made single. */
    DOUBLED(0.75),
    /** Only dots, hyphens and underscores differ. */
    SEPARATORS(0.7),
    /** The same account name elsewhere, where the list has none. */
    ELSEWHERE(0.6),
    /** The same name, another account. */
    SAME_NAME(0.65),
    /** One or two letters differ. */
    NEARLY(0.6),
    /** A word that anyone adds. */
    ADDED_WORD(0.5),
    /** It says itself that it is a parody. */
    PARODY(0.6);

    private final double confidence;

    Sign(double confidence) {
        this.confidence = confidence;
    }

    /** How strongly it speaks, from 0 to 1; set by hand, not learnt. */
    double confidence() {
        return confidence;
    }

    /** In words; never with the author's own name. */
    Sentence sentence(String listed) {
        String key = "speaker.imitates." + name().toLowerCase(Locale.ROOT).replace('_', '.');
        return Sentence.of(Sign.class, key, listed);
    }
}
