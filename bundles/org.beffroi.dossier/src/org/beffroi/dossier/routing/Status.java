package org.beffroi.dossier.routing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Term;
import org.beffroi.core.text.Folding;

/** Where a mention stands between its arrival and its end, in this order. */
public enum Status {
    /** To be dealt with. */
    OPEN("open"),
    /** A department has it. */
    FORWARDED("forwarded"),
    /** The department answered. */
    ANSWERED("answered"),
    /** Nothing is left to do. */
    CLOSED("closed");

    private final String value;

    Status(String value) {
        this.value = value;
    }

    /** As stored in {@link CoreFields#STATUS}. */
    public String value() {
        return value;
    }

    /** The status of a stored value; empty for values of imports that are none of ours. */
    public static Optional<Status> of(String stored) {
        return Arrays.stream(values())
                .filter(status -> status.value.equals(stored))
                .findFirst();
    }

    /** The status that was typed, by any of its names; case and accents left aside. */
    public static Optional<Status> typed(String name) {
        String folded = Folding.fold(name.strip());
        return Arrays.stream(values())
                .filter(status -> CoreFields.STATUS
                        .term(status.value)
                        .map(Term::names)
                        .orElseThrow()
                        .anyMatch(known -> Folding.fold(known).equals(folded)))
                .findFirst();
    }

    /** Its name in a language. */
    public String label(Locale locale) {
        return CoreFields.STATUS.valueLabel(value, locale);
    }
}
