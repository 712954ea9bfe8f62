package org.beffroi.core.mention;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that was said, once, somewhere, by someone: a post, a comment, an article, a letter.
 *
 * <p>The list of fields is open: what is known is in {@link #values()}, and nothing in the archive switches on a field's
 * name. The accessors are for readers of code. Times are instants.
 *
 * @param id the identity, the same at each import
 * @param origin where this reading comes from
 * @param values what is known
 */
public record Mention(MentionId id, Origin origin, FieldValues values) {

    public Mention {
        Objects.requireNonNull(id);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(values);
    }

    /** When it was published, empty for an undated one. */
    public Optional<Instant> published() {
        return values.time(CoreFields.PUBLISHED);
    }

    /** The title, empty where there is none. */
    public Optional<String> title() {
        return values.string(CoreFields.TITLE);
    }

    /** The text, possibly empty, never null. */
    public String text() {
        return values.string(CoreFields.TEXT_BODY).orElse("");
    }

    /** The account or signature of the author. */
    public Optional<String> author() {
        return values.string(CoreFields.AUTHOR);
    }

    /** The network or medium it was published on. */
    public Optional<String> network() {
        return values.string(CoreFields.NETWORK);
    }

    /** Primary tag of the language (BCP 47), empty when unknown. */
    public Optional<String> language() {
        return values.string(CoreFields.LANGUAGE);
    }

    /** The value of a field, origin's fields included, as strings. */
    public List<String> strings(Field field) {
        return values.strings(field);
    }

    /** The same mention with other values. */
    public Mention with(FieldValues others) {
        return new Mention(id, origin, others);
    }
}
