package org.beffroi.archive.lucene;

import java.time.LocalDate;
import org.beffroi.core.query.Query.Ago;
import org.beffroi.core.query.Query.Day;
import org.beffroi.core.query.Query.FixedDay;

/** Days as written in a query, on the dossier's calendar. */
final class Days {

    private Days() {}

    static LocalDate firstOf(Day day, LocalDate today) {
        return switch (day) {
            case FixedDay(var fixed) -> fixed;
            case Ago(int amount, Ago.Unit unit) ->
                switch (unit) {
                    case DAY -> today.minusDays(amount);
                    case WEEK -> today.minusWeeks(amount);
                    case MONTH -> today.minusMonths(amount);
                    case YEAR -> today.minusYears(amount);
                };
        };
    }
}
