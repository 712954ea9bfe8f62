package org.beffroi.workbench.period.model;

import java.time.LocalDate;
import java.util.List;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.ChipLabels;
import org.beffroi.core.query.Query.Ago;
import org.beffroi.core.query.Query.Day;
import org.beffroi.core.query.Query.FixedDay;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.Refinement.Chip;
import org.beffroi.workbench.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Periods of publication in words, and as analyses take them. Immutable.
 *
 * @param language in which people read them
 */
public record PeriodText(Language language) {

    /** What a period is called: {@code 7 derniers jours}, {@code Hier}, {@code Du 3 au 9 mars 2025}. */
    public String label(Period period) {
        if (period.to() == null && period.from() instanceof Ago(int amount, Ago.Unit unit) && unit == Ago.Unit.DAY) {
            return switch (amount) {
                case 0 -> language.text("period.since.today");
                case 1 -> language.text("period.since.yesterday");
                // Today is one of them.
                default -> language.counted("period.days", amount + 1L);
            };
        }
        Chip chip = new Chip(CoreFields.PUBLISHED.name(), List.of(), false, period);
        return Language.capital(language.say(new ChipLabels(Fields.core()).of(chip)));
    }

    /**
     * The same days as the parameter of an analysis takes them. Its {@code 7j} are seven days, today among them, and a search
     * for {@code depuis:6j} is about those.
     */
    public static String typed(Period period) {
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
