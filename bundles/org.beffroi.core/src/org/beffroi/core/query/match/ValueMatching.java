package org.beffroi.core.query.match;

import java.util.List;
import java.util.function.Predicate;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Query.FieldIs;
import org.beffroi.core.query.Query.NumberBetween;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.Wildcards;
import org.beffroi.core.text.Folding;

/**
 * Whether the values of a field that is no running text satisfy a query.
 *
 * @param days the calendar of the dossier
 */
record ValueMatching(DayResolution days) {

    /** Values are compared by that many characters: archives keep no longer terms. */
    private static final int LONGEST = 1_024;

    /** The values of a keyword, link or flag field that fit, as they are stored. */
    static List<String> fitting(FieldIs is, Field field, FieldValues values) {
        List<String> all = values.strings(field);
        if (is.value().equals("*") || all.isEmpty()) {
            return all;
        }
        return all.stream().filter(fits(is.value(), field)).toList();
    }

    private static Predicate<String> fits(String pattern, Field field) {
        if (field.type() == FieldType.LINK) {
            Wildcards wanted = Wildcards.folded(LinkTerms.plain(pattern));
            return address -> LinkTerms.of(address).stream().anyMatch(term -> wanted.fit(cut(term)));
        }
        if (!Wildcards.any(pattern)) {
            String wanted = cut(Folding.fold(Wildcards.fixed(pattern)));
            List<String> named = field.valuesNamed(Wildcards.fixed(pattern));
            return value -> wanted.equals(cut(Folding.fold(value))) || named.contains(value);
        }
        Wildcards wanted = Wildcards.folded(pattern);
        return value -> wanted.fit(cut(Folding.fold(value)));
    }

    private static String cut(String folded) {
        return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
    }

    boolean number(NumberBetween number, Field field, FieldValues values) {
        return values.number(field)
                .filter(value -> value >= number.least().orElse(Long.MIN_VALUE))
                .filter(value -> value <= number.most().orElse(Long.MAX_VALUE))
                .isPresent();
    }

    boolean period(Period period, Field field, FieldValues values) {
        return values.time(field).filter(time -> days.holds(period, time)).isPresent();
    }

    /** The word or phrase that a value means in a field of running text; it has no joker in several words. */
    static Query.Positioned inText(FieldIs is) {
        return Wildcards.any(is.value())
                ? new Query.Wildcard(is.value())
                : new Query.Phrase(Wildcards.fixed(is.value()), 0);
    }
}
