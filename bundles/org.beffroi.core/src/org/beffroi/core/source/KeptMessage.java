package org.beffroi.core.source;

import java.util.Locale;
import java.util.Objects;
import org.beffroi.core.message.Sentence;

/**
 * A sentence as it was said, in both languages: what is kept of one on disk, where the program that said it may be gone.
 *
 * @param french in French
 * @param english in English
 */
public record KeptMessage(String french, String english) {

    public KeptMessage {
        Objects.requireNonNull(french);
        Objects.requireNonNull(english);
    }

    /** The sentence, said as windows say it, which any face may: it offers no verb of the command line. */
    public static KeptMessage of(Sentence sentence) {
        return new KeptMessage(sentence.inWindow(Locale.FRENCH), sentence.inWindow(Locale.ENGLISH));
    }

    /** In a language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }
}
