package org.beffroi.cli.observatory;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.beffroi.cli.syntax.WrongUse;

/** A day as it is typed, in ISO 8601. */
final class TypedDay {

    private TypedDay() {}

    /** @throws WrongUse if it is none */
    static LocalDate read(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            throw WrongUse.of("observatory.day.wrong", typed);
        }
    }
}
