package org.beffroi.cli.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.truth.Conflict;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;

/** What somebody had said and the next person had not seen, in a few words. */
final class UnseenWord {

    private UnseenWord() {}

    /**
     * The words, such as {@code Voirie (Denis)}.
     *
     * @param field by whose labels values are named; empty for values as stored
     */
    static String of(Conflict conflict, Optional<Field> field, Locale locale) {
        return Sentence.of(
                        UnseenWord.class,
                        "acts.unseen",
                        values(conflict.lost(), field, locale),
                        conflict.unseen().who())
                .in(locale);
    }

    /** Values as one text; what was taken away is a dash. */
    static String values(List<String> values, Optional<Field> field, Locale locale) {
        return values.isEmpty()
                ? "—"
                : String.join(
                        ", ",
                        values.stream()
                                .map(value -> field.map(one -> one.valueLabel(value, locale))
                                        .orElse(value))
                                .toList());
    }
}
