package org.beffroi.core.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query.Ago;
import org.beffroi.core.query.Query.Period;

/**
 * Periods of analyses as people say them: {@code 4w} is {@code 28 derniers jours}, {@code 2025-03} is {@code mars 2025}.
 *
 * @param locale language of the reader
 */
public record PeriodWords(Locale locale) {

    private static final int DAYS_OF_A_WEEK = 7;

    /**
     * What a typed period is called.
     *
     * @param typed as {@link StandingQueries#period} takes it
     * @return the text itself where it is not understood
     */
    public String of(String typed) {
        Period period;
        try {
            period = new StandingQueries(Fields.core()).period(typed);
        } catch (Refusal unknown) {
            return typed;
        }
        if (period.to() == null && period.from() instanceof Ago(int amount, Ago.Unit unit)) {
            Optional<Sentence> last = last(amount, unit);
            if (last.isPresent()) {
                return last.get().in(locale);
            }
        }
        return new ChipLabels(Fields.core())
                .of(new Refinement.Chip(CoreFields.PUBLISHED.name(), List.of(), false, period))
                .in(locale);
    }

    private static Optional<Sentence> last(int amount, Ago.Unit unit) {
        return switch (unit) {
            case DAY -> amount > 1 ? Optional.of(say("days", amount)) : Optional.empty();
            case WEEK -> Optional.of(say("days", DAYS_OF_A_WEEK * amount));
            case MONTH -> Optional.of(say("months", amount));
            case YEAR -> Optional.of(say("years", amount));
        };
    }

    private static Sentence say(String key, int amount) {
        return Sentence.of(PeriodWords.class, "period.last." + key, amount);
    }
}
