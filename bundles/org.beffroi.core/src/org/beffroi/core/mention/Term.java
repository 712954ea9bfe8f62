package org.beffroi.core.mention;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One value of a field's vocabulary, with its names.
 *
 * @param value as stored, in English, such as {@code negative}
 * @param english as read and typed in English
 * @param french as read and typed in French, such as {@code négative}
 * @param also what people type too, in either language
 */
public record Term(String value, String english, String french, List<String> also) {

    public Term {
        also = List.copyOf(also);
    }

    /** A value with one name in each language. */
    public Term(String value, String english, String french) {
        this(value, english, french, List.of());
    }

    /** The same value, typed otherwise too. */
    public Term typedAlso(String... names) {
        return new Term(value, english, french, List.of(names));
    }

    /** All that may be typed for it: its names, then the value as it is stored. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(french, english, value), also.stream());
    }

    /** The name in a language. */
    public String label(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }
}
