package org.beffroi.core.archive;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.mention.MentionId;

/**
 * What a machine read in one mention for one field, and how sure it is; never truth, always made again from the mention.
 *
 * @param by id of the enricher, such as {@code tone}
 * @param version version of its rules or model, by which a reader knows what to make of it; {@code .m143} before the first
 *     hyphen says that its confidence was measured on 143 texts of this very dossier that people judged
 * @param field key of the field
 * @param values what it read, never empty
 * @param confidence from 0 (a guess) to 1 (certain); a share of right answers only where {@link #measuredOn} says on how many,
 *     else an indication, whose figure is about other texts and not to be shown
 * @param from the mention that it was read in, where that is another one of the same conversation; empty for its own
 */
public record Annotation(
        String by, String version, String field, List<String> values, double confidence, Optional<MentionId> from) {

    private static final Pattern MEASURED = Pattern.compile("[^-]*\\.m(\\d{1,9})(-.*)?", Pattern.DOTALL);

    public Annotation {
        Objects.requireNonNull(by);
        Objects.requireNonNull(version);
        Objects.requireNonNull(field);
        Objects.requireNonNull(from);
        values = List.copyOf(values);
        if (values.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("An annotation has values and a confidence from 0 to 1: " + field);
        }
    }

    /** One that was read in the mention itself. */
    public Annotation(String by, String version, String field, List<String> values, double confidence) {
        this(by, version, field, values, confidence, Optional.empty());
    }

    /** On how many texts of the dossier its confidence was measured; empty where it was measured on none of them. */
    public OptionalInt measuredOn() {
        Matcher measured = MEASURED.matcher(version);
        return measured.matches() ? OptionalInt.of(Integer.parseInt(measured.group(1))) : OptionalInt.empty();
    }
}
