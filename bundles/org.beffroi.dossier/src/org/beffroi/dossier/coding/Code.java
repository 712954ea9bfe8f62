package org.beffroi.dossier.coding;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beffroi.core.message.Refusal;

/**
 * What a value of a field stands for, so that two people code alike.
 *
 * @param field key of the field, such as {@code theme}
 * @param value the value as it is stored; {@code /} leads from a category to one within it: {@code école/cantine}
 * @param definition when it is to be given, and when not; may be empty
 * @param colour under which it shows, {@code #rrggbb}, or empty
 */
public record Code(String field, String value, String definition, Optional<String> colour) {

    /** How a colour is written. */
    static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private static final char WITHIN = '/';

    public Code {
        Objects.requireNonNull(field);
        Objects.requireNonNull(definition);
        if (value.isBlank()) {
            throw Refusal.of(Refusal.Kind.MALFORMED, Code.class, "codebook.value.blank");
        }
        colour = colour.map(typed -> typed.toLowerCase(java.util.Locale.ROOT));
        if (colour.filter(typed -> !COLOUR.matcher(typed).matches()).isPresent()) {
            throw Refusal.of(Refusal.Kind.MALFORMED, Code.class, "codebook.colour", colour.get());
        }
    }

    /** How many categories it stands within, 0 at the top. */
    public int depth() {
        return (int) value.chars().filter(c -> c == WITHIN).count();
    }

    /** The category it stands within, empty at the top. */
    public Optional<String> parent() {
        int end = value.lastIndexOf(WITHIN);
        return end < 0 ? Optional.empty() : Optional.of(value.substring(0, end));
    }
}
