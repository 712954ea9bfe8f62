package org.beffroi.dossier.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Wording;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.StandingQueries;

/**
 * Queries that stand in a file with their period, as of a day: the last seven days are that day and the six before it, as
 * analyses count them too.
 *
 * @param fields the catalogue
 * @param days the dossier's today and time zone
 */
public record DatedQueries(Fields fields, DayResolution days) {

    public DatedQueries {
        Objects.requireNonNull(fields);
        Objects.requireNonNull(days);
    }

    /** Those of a dossier, as of its today. */
    public static DatedQueries of(Dossier dossier) {
        return new DatedQueries(
                dossier.archive().fields(),
                new DayResolution(dossier.today(), dossier.settings().zone()));
    }

    /**
     * A query within its period.
     *
     * @throws org.beffroi.core.message.Refusal if either is not understood
     */
    public Query read(String query, Optional<String> period) {
        return period.map(text -> within(query, period(text))).orElseGet(() -> alone(query));
    }

    /** A query within days that are known. */
    public Query within(String query, Query.Period period) {
        Query asked = alone(query);
        return asked instanceof Query.Everything ? period : new Query.And(List.of(asked, period));
    }

    /**
     * A period alone.
     *
     * @throws org.beffroi.core.message.Refusal if it is not understood
     */
    public Query.Period period(String text) {
        return days.last(new StandingQueries(fields).period(text));
    }

    /** The same as days of the calendar of which each is counted: one that goes on ends today, what is dated later is not in it. */
    public Query.Period untilToday(String text) {
        Query.Period period = period(text);
        LocalDate today = days.today();
        boolean open = period.from() != null
                && period.to() == null
                && !days.dayOf(period.from()).isAfter(today);
        return open ? new Query.Period(period.field(), period.from(), new Query.FixedDay(today)) : period;
    }

    /** The days of a period, in words; empty where it has no beginning. */
    public Optional<String> span(String text, Wording wording) {
        Query.Period period = untilToday(text);
        return Optional.ofNullable(period.from())
                .map(from ->
                        wording.days(days.dayOf(from), period.to() == null ? days.today() : days.dayOf(period.to())));
    }

    private Query alone(String query) {
        return new StandingQueries(fields).read(query, Optional.empty());
    }
}
