package org.beffroi.core.analysis;

import java.util.Locale;
import org.beffroi.core.message.Sentence;

/** What people ask of a dossier, in the order in which they ask it: analyses are found under their question. */
public enum Question {
    HOW_MUCH,
    WHAT_RISES,
    ABOUT_WHAT,
    WHO_SPEAKS,
    WHERE,
    WHOSE_GROUND,
    WHAT_EFFECT,
    CAN_WE_TRUST_IT,
    DOES_THE_STRATEGY_HOLD;

    /** The question in words, such as {@code Combien, quand ?}. */
    public String label(Locale locale) {
        return Sentence.of(
                        Question.class,
                        "question." + name().toLowerCase(Locale.ROOT).replace('_', '.'))
                .in(locale);
    }
}
