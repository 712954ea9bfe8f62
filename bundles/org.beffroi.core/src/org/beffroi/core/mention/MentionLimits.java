package org.beffroi.core.mention;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.message.Sentence;

/**
 * How large a mention may be: what an archive takes, its journal can write and read again and its index can hold. Checked
 * before anything of a mention is written. Safe for several threads.
 */
public final class MentionLimits {

    /** The text of a mention, in UTF-16 units: the minutes of a council of a year are some two million. */
    public static final int LONGEST_TEXT = 10_000_000;

    /** Any other value, in UTF-16 units. */
    public static final int LONGEST_VALUE = 1_000_000;

    /** An identity, in bytes of UTF-8: it is one term of the index, and Lucene's longest one has 32,766. */
    public static final int LONGEST_IDENTITY = 32_000;

    /** Values of one field. */
    public static final int MOST_VALUES = 10_000;

    /** All values together, in UTF-16 units. */
    public static final int LONGEST_WHOLE = 12_000_000;

    private final Fields fields;

    public MentionLimits(Fields fields) {
        this.fields = fields;
    }

    /** Whether an index can hold a mention at all: journals of earlier versions may have larger ones. */
    public static boolean isIndexable(Mention mention) {
        return bytes(mention.id().value()) <= LONGEST_IDENTITY;
    }

    /** What is too large in a mention, for a person; empty where nothing is. */
    public Optional<Sentence> excess(Mention mention) {
        if (!isIndexable(mention)) {
            return Optional.of(Sentence.of(
                    MentionLimits.class,
                    "mention.too.large.identity",
                    bytes(mention.id().value()),
                    LONGEST_IDENTITY));
        }
        Check check = new Check(fields);
        mention.values().forEach(check::value);
        return check.excess.or(() -> check.whole > LONGEST_WHOLE
                ? Optional.of(Sentence.of(MentionLimits.class, "mention.too.large.whole", check.whole, LONGEST_WHOLE))
                : Optional.empty());
    }

    /** What is too large in values of one field, as an act gives them, for a person; empty where nothing is. */
    public Optional<Sentence> excess(String field, List<String> values) {
        Check check = new Check(fields);
        check.value(field, values);
        return check.excess;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The values of one mention. */
    private static final class Check {

        private final Fields fields;
        private long whole;
        private Optional<Sentence> excess = Optional.empty();

        Check(Fields fields) {
            this.fields = fields;
        }

        void value(String key, Object value) {
            if (value instanceof List<?> many) {
                exceeds("values", key, many.size(), MOST_VALUES);
                many.forEach(one -> text(key, (String) one));
            } else if (value instanceof String text) {
                text(key, text);
            }
        }

        private void text(String key, String text) {
            whole += text.length();
            exceeds(
                    "value",
                    key,
                    text.length(),
                    key.equals(CoreFields.TEXT_BODY.name()) ? LONGEST_TEXT : LONGEST_VALUE);
        }

        private String label(String key, Locale locale) {
            return fields.byKey(key).map(field -> field.label(locale)).orElse(key);
        }

        private void exceeds(String what, String key, int size, int limit) {
            if (size > limit && excess.isEmpty()) {
                excess = Optional.of(Sentence.of(
                        MentionLimits.class,
                        "mention.too.large." + what,
                        label(key, Locale.ENGLISH),
                        label(key, Locale.FRENCH),
                        size,
                        limit));
            }
        }
    }
}
