package org.beffroi.strategy.measure;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * What was noted in a language, for readers of any: in theirs it stands as it is, in another it is quoted with the name of its
 * own. What nobody noted the language of, as people type and as files of before are, stands as it is.
 *
 * @param locale the reader's language
 */
public record Noted(Locale locale) {

    public Noted {
        Objects.requireNonNull(locale);
    }

    /** Whether a text of that language is in the reader's, or may be. */
    public boolean isRead(@Nullable String language) {
        return language == null || language.isBlank() || language.equals(locale.getLanguage());
    }

    /** A text, in the reader's language or quoted from its own. */
    public String in(String text, @Nullable String language) {
        if (isRead(language)) {
            return text;
        }
        String named = Locale.forLanguageTag(String.valueOf(language)).getDisplayLanguage(locale);
        return Sentence.of(Noted.class, "noted.in", named, text.strip()).in(locale);
    }

    /** The note of a measurement; empty where there is none. */
    public Optional<String> of(Measurement taken) {
        return Optional.ofNullable(taken.getNote())
                .map(String::strip)
                .filter(note -> !note.isEmpty())
                .map(note -> in(note, taken.getLanguage()));
    }
}
