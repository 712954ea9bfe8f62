package org.beffroi.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.beffroi.core.query.Query.And;
import org.beffroi.core.query.Query.Day;
import org.beffroi.core.query.Query.Everything;
import org.beffroi.core.query.Query.FieldIs;
import org.beffroi.core.query.Query.Not;
import org.beffroi.core.query.Query.NumberBetween;
import org.beffroi.core.query.Query.Or;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a query: what facets, the timeline and chips add to it and take from it.
 *
 * <p>A filter is a part of the outermost conjunction that asks for values of one field: a value, alternatives of values,
 * bounds, a period, or the exclusion of one of these. Values of one field are alternatives, filters of several fields add
 * up, and all of it is part of the query's text. Pure functions; queries come in any form and go out in normal form.
 */
public final class Refinement {

    private Refinement() {}

    /**
     * One filter, as shown above the list of mentions.
     *
     * @param field key of the field
     * @param values patterns of the values, as in {@link FieldIs}; empty for bounds and periods
     * @param excluded whether it takes away instead of asking for
     * @param part the part of the query that it is, to be taken away with {@link #without}
     */
    public record Chip(String field, List<String> values, boolean excluded, Query part) {
        public Chip {
            Objects.requireNonNull(field);
            values = List.copyOf(values);
        }
    }

    /** The filters of a query, in its order. */
    public static List<Chip> chips(Query query) {
        return parts(query).stream().flatMap(part -> chip(part).stream()).toList();
    }

    /** What remains of a query without its filters: everything, if nothing does. */
    public static Query words(Query query) {
        return keeping(query, part -> chip(part).isEmpty());
    }

    /** The query without one of its filters. */
    public static Query without(Query query, Chip chip) {
        return keeping(query, part -> !part.equals(chip.part()));
    }

    /** The query that counts of a facet come from: without any filter on that field. */
    public static Query withoutFilterOn(Query query, String field) {
        return keeping(
                query,
                part -> chip(part).filter(chip -> chip.field().equals(field)).isEmpty());
    }

    /** Whether a value of a field is asked for by a filter. */
    public static boolean isChosen(Query query, String field, String value) {
        return chips(query).stream().anyMatch(chip -> !chip.excluded() && holds(chip, field, value));
    }

    /** Whether a value of a field is excluded by a filter. */
    public static boolean isExcluded(Query query, String field, String value) {
        return chips(query).stream().anyMatch(chip -> chip.excluded() && holds(chip, field, value));
    }

    /**
     * The query with a value of a field chosen, besides the values chosen before, or no longer chosen or excluded if it
     * was.
     *
     * @param field key of the field
     * @param value as the mention has it; its characters stand for themselves
     */
    public static Query toggle(Query query, String field, String value) {
        if (isChosen(query, field, value) || isExcluded(query, field, value)) {
            return withoutValue(query, field, value);
        }
        return withValue(query, field, value, false);
    }

    /** The query with a value of a field excluded, or no longer if it was. A value that was chosen no longer is. */
    public static Query exclude(Query query, String field, String value) {
        if (isExcluded(query, field, value)) {
            return withoutValue(query, field, value);
        }
        return withValue(withoutValue(query, field, value), field, value, true);
    }

    /**
     * The query with that period instead of the one that it had.
     *
     * @param field key of the time field
     * @param from first day, null where open
     * @param to last day, null where open; with both open the query has no period
     */
    public static Query withPeriod(Query query, String field, @Nullable Day from, @Nullable Day to) {
        List<Query> kept = new ArrayList<>();
        Query period = from == null && to == null ? null : new Period(field, from, to);
        for (Query part : parts(query)) {
            if (!(part instanceof Period old) || !old.field().equals(field)) {
                kept.add(part);
            } else if (period != null) {
                kept.add(period);
                period = null;
            }
        }
        if (period != null) {
            kept.add(period);
        }
        return NormalForm.and(kept);
    }

    private static Query withValue(Query query, String field, String value, boolean excluded) {
        FieldIs added = new FieldIs(field, Wildcards.literally(value));
        List<Query> parts = new ArrayList<>(parts(query));
        for (int i = 0; i < parts.size(); i++) {
            Optional<Chip> chip = chip(parts.get(i));
            boolean joins = chip.isPresent()
                    && chip.get().field().equals(field)
                    && chip.get().excluded() == excluded
                    && !chip.get().values().isEmpty()
                    && !chip.get().values().contains("*");
            if (joins) {
                Query all = NormalForm.or(List.of(positive(parts.get(i)), added));
                parts.set(i, excluded ? new Not(all) : all);
                return NormalForm.and(parts);
            }
        }
        parts.add(excluded ? new Not(added) : added);
        return NormalForm.and(parts);
    }

    private static Query withoutValue(Query query, String field, String value) {
        List<Query> kept = new ArrayList<>();
        for (Query part : parts(query)) {
            Optional<Chip> chip = chip(part);
            if (chip.isEmpty() || !holds(chip.get(), field, value)) {
                kept.add(part);
                continue;
            }
            List<Query> others = values(positive(part)).stream()
                    .filter(is -> !isValue(is.value(), value))
                    .<Query>map(is -> is)
                    .toList();
            if (!others.isEmpty()) {
                Query rest = NormalForm.or(others);
                kept.add(chip.get().excluded() ? new Not(rest) : rest);
            }
        }
        return NormalForm.and(kept);
    }

    private static boolean holds(Chip chip, String field, String value) {
        return chip.field().equals(field) && chip.values().stream().anyMatch(pattern -> isValue(pattern, value));
    }

    private static boolean isValue(String pattern, String value) {
        return !Wildcards.any(pattern) && Folding.fold(Wildcards.fixed(pattern)).equals(Folding.fold(value));
    }

    private static Query keeping(Query query, Predicate<Query> wanted) {
        return NormalForm.and(parts(query).stream().filter(wanted).toList());
    }

    /** The parts of the outermost conjunction; everything asks for nothing. */
    private static List<Query> parts(Query query) {
        Query normal = NormalForm.of(query);
        List<Query> parts = normal instanceof And and ? and.all() : List.of(normal);
        return parts.stream().filter(part -> !(part instanceof Everything)).toList();
    }

    private static Query positive(Query part) {
        return part instanceof Not not ? not.excluded() : part;
    }

    private static Optional<Chip> chip(Query part) {
        boolean excluded = part instanceof Not;
        return switch (positive(part)) {
            case Period period -> Optional.of(new Chip(period.field(), List.of(), excluded, part));
            case NumberBetween number -> Optional.of(new Chip(number.field(), List.of(), excluded, part));
            case Query query -> {
                List<FieldIs> values = values(query);
                boolean sameField = !values.isEmpty()
                        && values.stream().map(FieldIs::field).distinct().count() == 1;
                yield sameField
                        ? Optional.of(new Chip(
                                values.getFirst().field(),
                                values.stream().map(FieldIs::value).toList(),
                                excluded,
                                part))
                        : Optional.empty();
            }
        };
    }

    /** The values that a query is made of, or none if it is made of anything else too. */
    private static List<FieldIs> values(Query query) {
        List<Query> choices = query instanceof Or or ? or.any() : List.of(query);
        List<FieldIs> values = new ArrayList<>();
        for (Query choice : choices) {
            if (!(choice instanceof FieldIs is)) {
                return List.of();
            }
            values.add(is);
        }
        return values;
    }
}
