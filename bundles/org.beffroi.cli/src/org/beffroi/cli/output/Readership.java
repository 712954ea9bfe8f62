package org.beffroi.cli.output;

import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;

/**
 * Who reads a table.
 *
 * @param locale their language
 * @param people true for people, who read labels; false for programs, which read what is stored
 */
public record Readership(Locale locale, boolean people) {

    /** The field by whose labels they read; empty where they read what is stored. */
    public Optional<Field> named(Optional<Field> field) {
        return field.filter(one -> people);
    }

    /** A sentence of the command line in their language. */
    public String say(String key, Object... arguments) {
        return Sentence.of(Readership.class, key, arguments).in(locale);
    }
}
