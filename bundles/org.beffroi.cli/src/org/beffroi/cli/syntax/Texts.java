package org.beffroi.cli.syntax;

import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Sentence;

/**
 * The texts of one bundle in one language, ready for picocli, which reads a percent sign as a format.
 *
 * @param home any class of the bundle
 * @param locale the user's language
 */
record Texts(Class<?> home, Locale locale) {

    /** Keeps two letters on one line; taken out again before anything is printed. */
    private static final String JOINER = "\u2060";

    /** The text of a key. No line ends after an apostrophe: picocli would break {@code l’écran} in two. */
    String get(String key, Object... arguments) {
        return escaped(Sentence.of(home, key, arguments).in(locale));
    }

    /** A text that is in the language already. */
    String escaped(String text) {
        return text.replace("%", "%%").replace("’", "’" + JOINER);
    }

    /** What picocli made of such texts, as it is printed. */
    static String printed(String page) {
        return page.replace(JOINER, "");
    }

    /** The text of a key that may be absent. */
    Optional<String> find(String key) {
        return Sentence.of(home, key).found(locale).map(this::escaped);
    }
}
