package org.beffroi.core.message;

import java.util.Locale;

/**
 * A part of a whole as an argument of a {@link Sentence}: said in percent once the language is known, by the one rule of
 * {@link Wording#percent}, without the sign that stands in the text. Immutable.
 *
 * @param share from 0 to 1
 */
public record Percent(double share) {

    /** {@code 62,5}, {@code moins de 0,1}. */
    public String in(Locale locale) {
        return new Wording(locale).percent(share);
    }
}
