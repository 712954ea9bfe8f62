package org.beffroi.core.enrich;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A mention while enrichers read it one after the other; its words are found once for all of them.
 *
 * <p>For one thread.
 */
public final class Subject {

    private final Mention mention;
    private final Tokens pipeline;
    private final String whole;
    private FieldValues values;
    private @Nullable List<Token> tokens;
    private @Nullable String tokensLanguage;

    /**
     * A mention of which nothing was read yet.
     *
     * @param pipeline the one token pipeline
     */
    public Subject(Mention mention, Tokens pipeline) {
        this.mention = Objects.requireNonNull(mention);
        this.pipeline = Objects.requireNonNull(pipeline);
        this.values = mention.values();
        this.whole =
                mention.title().map(title -> title + "\n\n" + mention.text()).orElseGet(mention::text);
    }

    /** The mention as its sources state it. */
    public Mention mention() {
        return mention;
    }

    /** What the sources state and what enrichers before found where the sources are silent. */
    public FieldValues values() {
        return values;
    }

    /** Title and text, an empty line between; never null. */
    public String whole() {
        return whole;
    }

    /** Offset of the text in {@link #whole()}: what stands before is the title. */
    public int textStart() {
        return whole.length() - mention.text().length();
    }

    /** Primary tag of its language, stated or found, empty while unknown. */
    public Optional<String> language() {
        return values.string(CoreFields.LANGUAGE);
    }

    /** The tokens of {@link #whole()}, stems by the plural rule of its language. */
    public List<Token> tokens() {
        String language = language().orElse("");
        if (tokens == null || !language.equals(tokensLanguage)) {
            tokens = pipeline.of(whole, language);
            tokensLanguage = language;
        }
        return tokens;
    }

    /** The tokens of something else that is said of it, such as the place that a review is of; their offsets are in that. */
    public List<Token> tokensOf(String other) {
        return pipeline.of(other, language().orElse(""));
    }

    /** Adds what was found to the values, unless a source states that field. */
    void found(Field field, List<String> found) {
        if (values.raw(field) == null) {
            values = values.toBuilder().putWritten(field, found).build();
        }
    }
}
