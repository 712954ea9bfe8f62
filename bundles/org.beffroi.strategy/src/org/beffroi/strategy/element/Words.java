package org.beffroi.strategy.element;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import org.beffroi.core.message.Sentence;

/**
 * The texts of this package in a language.
 *
 * @param locale the language
 */
record Words(Locale locale) {

    private static final ResourceBundle.Control ONLY_WHAT_IS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    Words {
        Objects.requireNonNull(locale);
    }

    /** A text that is there. */
    String say(String key, Object... arguments) {
        return Sentence.of(Words.class, key, arguments).in(locale);
    }

    /** A text that need not be there. */
    Optional<String> find(String key) {
        return ResourceBundle.getBundle(
                                Words.class.getPackageName() + ".messages",
                                locale,
                                Words.class.getClassLoader(),
                                ONLY_WHAT_IS_ASKED)
                        .containsKey(key)
                ? Optional.of(say(key))
                : Optional.empty();
    }
}
