package org.beffroi.core.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Wildcards;
import org.jspecify.annotations.Nullable;

/**
 * From which day to which the imports of one source reach, as far as they were asked for: the one of the mention before a long
 * silence, which mostly reaches over all others of the source too. For one thread.
 */
final class ImportSpans {

    private final Run run;
    private final Query source;
    private final List<Span> known = new ArrayList<>();

    ImportSpans(Run run, Query source) {
        this.run = run;
        this.source = source;
    }

    /** The days of the first and the last mention of one import. */
    private record Span(LocalDate first, LocalDate last) {

        boolean reaches(LocalDate before, LocalDate after) {
            return !first.isAfter(before) && !last.isBefore(after);
        }
    }

    /** Whether one import brought mentions before a silence and after it: two may leave out what is between. */
    boolean reach(LocalDate before, LocalDate after) {
        if (known.stream().anyMatch(span -> span.reaches(before, after))) {
            return true;
        }
        end(source, before, before, Order.NEWEST)
                .map(entry -> entry.mention().origin().batch().value())
                .map(batch -> new Query.FieldIs(CoreFields.BATCH.name(), Wildcards.literally(batch)))
                .map(batch -> new Query.And(List.of(source, batch)))
                .flatMap(this::span)
                .ifPresent(known::add);
        return known.stream().anyMatch(span -> span.reaches(before, after));
    }

    private Optional<Span> span(Query batch) {
        Optional<LocalDate> first =
                end(batch, null, run.days().today(), Order.OLDEST).flatMap(this::day);
        Optional<LocalDate> last =
                end(batch, null, run.days().today(), Order.NEWEST).flatMap(this::day);
        return first.flatMap(from -> last.map(until -> new Span(from, until)));
    }

    private Optional<LocalDate> day(Entry entry) {
        return entry.mention().published().map(when -> when.atZone(run.zone()).toLocalDate());
    }

    /** The first of some mentions of some days, in an order. */
    private Optional<Entry> end(Query mentions, @Nullable LocalDate from, LocalDate until, Order order) {
        Query days = new Query.Period(
                CoreFields.PUBLISHED.name(), from == null ? null : new Query.FixedDay(from), new Query.FixedDay(until));
        return run
                .snapshot()
                .page(new Query.And(List.of(mentions, days)), order, Optional.empty(), 1, run.cancel())
                .rows()
                .stream()
                .findFirst();
    }
}
