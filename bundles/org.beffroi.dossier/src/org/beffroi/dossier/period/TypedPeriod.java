package org.beffroi.dossier.period;

import java.time.LocalDate;
import org.beffroi.core.query.Query.Ago;
import org.beffroi.core.query.Query.Day;
import org.beffroi.core.query.Query.FixedDay;
import org.beffroi.core.query.Query.Period;
import org.jspecify.annotations.Nullable;

/** A period of publication as analyses and digests take it: {@code 7j}, {@code 2025-03-03..2025-03-09}. */
public final class TypedPeriod {

    private TypedPeriod() {}

    /**
     * The same days as the parameter of an analysis takes them. Its {@code 7j} are seven days, today among them, and a search
     * for {@code depuis:6j} is about those.
     */
    public static String of(Period period) {
        if (period.to() == null && period.from() instanceof Ago(int amount, Ago.Unit unit)) {
            return unit == Ago.Unit.DAY && amount > 0 ? amount + 1 + "j" : day(period.from()) + "..aujourd’hui";
        }
        String from = day(period.from());
        String to = day(period.to());
        boolean alone = from.equals(to)
                && !(period.from() instanceof Ago(int amount, Ago.Unit unit) && (amount > 1 || unit != Ago.Unit.DAY));
        return alone ? from : from + ".." + to;
    }

    private static String day(@Nullable Day day) {
        return switch (day) {
            case null -> "";
            case FixedDay(LocalDate fixed) -> fixed.toString();
            case Ago(int amount, Ago.Unit unit) ->
                switch (unit) {
                    case DAY -> amount == 0 ? "aujourd’hui" : amount == 1 ? "hier" : amount + "j";
                    case WEEK -> amount + "s";
                    case MONTH -> amount + "m";
                    case YEAR -> amount + "a";
                };
        };
    }
}
