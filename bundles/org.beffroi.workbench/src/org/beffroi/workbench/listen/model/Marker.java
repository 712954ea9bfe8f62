package org.beffroi.workbench.listen.model;

import java.util.List;
import java.util.stream.Collectors;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.match.Mark;
import org.beffroi.core.query.match.Matching;
import org.beffroi.core.query.match.Reason;
import org.beffroi.core.query.match.Resemblance;
import org.beffroi.core.text.Tokens;
import org.beffroi.workbench.listen.model.Row.Span;

/** Where a query matches in a mention, and why. Safe for several threads, which take turns. */
final class Marker {

    private final Matching marking;
    private final Matching explaining;

    /**
     * @param free what is looked for: what narrows it is not marked
     * @param whole the whole query, which is explained
     */
    Marker(Query free, Query whole, Fields fields, Tokens tokens, DayResolution days) {
        this(free, whole, fields, tokens, days, Resemblance.FOUND);
    }

    /** @param resemblance what the archive has learnt of the meaning of words, for why a mention matches */
    Marker(Query free, Query whole, Fields fields, Tokens tokens, DayResolution days, Resemblance resemblance) {
        this.marking = new Matching(free, fields, tokens, days, resemblance);
        this.explaining = new Matching(whole, fields, tokens, days, resemblance);
    }

    /** Where title and text match. */
    synchronized Marks marks(FieldValues mention) {
        List<Mark> all = marking.marks(mention);
        return new Marks(spans(all, CoreFields.TITLE), spans(all, CoreFields.TEXT_BODY));
    }

    /** Why it matches. */
    synchronized List<Reason> reasons(FieldValues mention) {
        return explaining.reasons(mention);
    }

    private static List<Span> spans(List<Mark> marks, Field field) {
        return marks.stream()
                .filter(mark -> mark.field().equals(field.name()))
                .map(mark -> new Span(mark.start(), mark.end()))
                .collect(Collectors.toList());
    }

    /** The marks of a mention. */
    record Marks(List<Span> title, List<Span> text) {}
}
