package org.beffroi.workbench.routing;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.archive.truth.Conflict;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/**
 * Says that a word stands though its writer had not seen what a colleague said. Immutable.
 *
 * @param language in which it is said
 * @param days how times are told
 */
public record UnseenNotice(Language language, Days days) {

    /** The sentence, which says what counts and how to settle it. */
    public String of(Conflict conflict, Field field) {
        return language.text(
                "conflict.unseen",
                conflict.stands().who(),
                values(conflict.lost(), field),
                conflict.unseen().who(),
                days.moment(Optional.of(conflict.unseen().when())));
    }

    private String values(List<String> values, Field field) {
        return values.isEmpty()
                ? language.text("conflict.nothing")
                : values.stream().map(value -> value(value, field)).collect(Collectors.joining(", "));
    }

    private String value(String value, Field field) {
        if (field.type() == FieldType.TIME) {
            try {
                return days.moment(Optional.of(Instant.parse(value)));
            } catch (DateTimeParseException asItStands) {
                return value;
            }
        }
        return ValueName.of(field, value, language.locale());
    }
}
