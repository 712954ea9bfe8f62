package org.beffroi.dossier.routing;

import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.text.Folding;

/**
 * Which mentions go to which department.
 *
 * @param theme a theme that the mention must have, or one within it ({@code école} is met by {@code école/cantine}); empty
 *     for any
 * @param place a place that it must have, as stored; empty for any
 * @param department where it goes; never blank
 * @param person whose desk, or empty
 * @param within how long they have, or empty
 */
public record RoutingRule(
        Optional<String> theme,
        Optional<String> place,
        String department,
        Optional<String> person,
        Optional<Delay> within) {

    public RoutingRule {
        Objects.requireNonNull(theme);
        Objects.requireNonNull(place);
        Objects.requireNonNull(person);
        Objects.requireNonNull(within);
        if (department.isBlank()) {
            throw new IllegalArgumentException("A rule names a department");
        }
    }

    /** True for mentions that it speaks of; case and accents left aside. */
    public boolean fits(FieldValues values) {
        return theme.map(wanted -> has(values, CoreFields.THEME, wanted)).orElse(true)
                && place.map(wanted -> has(values, CoreFields.PLACE, wanted)).orElse(true);
    }

    private static boolean has(FieldValues values, Field field, String wanted) {
        String folded = Folding.fold(wanted);
        return values.strings(field).stream()
                .map(Folding::fold)
                .anyMatch(value -> value.equals(folded) || value.startsWith(folded + "/"));
    }
}
