package org.beffroi.analyses.rising.discontent;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;

/**
 * What people may be discontented with: a theme, a place, a department, or all that a search finds.
 *
 * @param field one of {@link #FIELDS}; empty for all of it
 * @param value of that field, as stored; blank for all of it
 */
record Subject(Optional<Field> field, String value) {

    /** The fields whose values are subjects, those first that say most precisely what it is about. */
    static final List<Field> FIELDS = List.of(CoreFields.THEME, CoreFields.PLACE, CoreFields.DEPARTMENT);

    /** All that a search finds. */
    static final Subject ALL = new Subject(Optional.empty(), "");

    Subject {
        Objects.requireNonNull(field);
        Objects.requireNonNull(value);
    }

    static Subject of(Field field, String value) {
        return new Subject(Optional.of(field), value);
    }

    /** Its mentions among others. */
    Query query() {
        return field.map(one -> Queries.is(one, value)).orElse(new Query.Everything());
    }

    /** The same as long as it is spoken of: {@code theme=canteen}; empty for all. */
    String id() {
        return field.map(one -> one.name() + "=" + value).orElse("");
    }

    /** As people read it: {@code thème : cantine}. */
    String label(Run run) {
        return field.map(one -> run.say(
                        Subject.class,
                        "discontent.subject",
                        run.fields().byKey(one.name()).orElse(one).label(run.locale()),
                        name(run)))
                .orElseGet(() -> run.say(Subject.class, "discontent.subject.all"));
    }

    /** Its value as people read it. */
    String name(Run run) {
        return field.map(one -> run.fields().byKey(one.name()).orElse(one).valueLabel(value, run.locale()))
                .orElseGet(() -> run.say(Subject.class, "discontent.subject.all"));
    }

    /** Which of two that began at one time speaks for both: the lower one. */
    int rank() {
        return field.map(FIELDS::indexOf).orElse(FIELDS.size());
    }
}
