package org.beffroi.cli.output;

import java.util.Locale;
import org.beffroi.core.message.Sentence;

/**
 * Who reads a table.
 *
 * @param locale their language
 * @param people true for people, who read labels; false for programs, which read what is stored
 */
public record Readership(Locale locale, boolean people) {

    /** A sentence of the command line in their language. */
    public String say(String key, Object... arguments) {
        return Sentence.of(Readership.class, key, arguments).in(locale);
    }
}
