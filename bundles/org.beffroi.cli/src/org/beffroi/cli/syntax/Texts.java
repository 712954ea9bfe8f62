package org.beffroi.cli.syntax;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.beffroi.core.message.Sentence;

/**
 * The texts of one bundle in one language, ready for picocli, which reads a percent sign as a format.
 *
 * @param home any class of the bundle
 * @param locale the user's language
 */
record Texts(Class<?> home, Locale locale) {

    /** The text of a key. */
    String get(String key, Object... arguments) {
        return Sentence.of(home, key, arguments).in(locale).replace("%", "%%");
    }

    /** The text of a key that may be absent. */
    Optional<String> find(String key) {
        try {
            return Optional.of(get(key));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
