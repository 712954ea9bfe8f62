package org.beffroi.strategy.library;

import java.util.List;
import java.util.Locale;

/**
 * A text in both languages, or a list of texts.
 *
 * @param french what is said in French, one or more
 * @param english what is said in English, as many
 */
public record Bilingual(List<String> french, List<String> english) {

    /** @throws IllegalArgumentException if a language lacks, or has more to say than the other */
    public Bilingual {
        french = List.copyOf(french);
        english = List.copyOf(english);
        if (french.isEmpty() || french.size() != english.size()) {
            throw new IllegalArgumentException("As much in French as in English, and something: " + french);
        }
    }

    /** The text, of a list the first: French where the locale is French, English elsewhere. */
    public String in(Locale locale) {
        return all(locale).getFirst();
    }

    /** All of it: French where the locale is French, English elsewhere. */
    public List<String> all(Locale locale) {
        return Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? french : english;
    }
}
