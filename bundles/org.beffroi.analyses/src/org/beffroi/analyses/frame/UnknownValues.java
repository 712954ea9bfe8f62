package org.beffroi.analyses.frame;

import java.util.Optional;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;

/**
 * The mentions of which the value of a counted field is not known: whoever reads shares of the others is told of how many that is.
 *
 * @param field the field counted
 * @param unknown of how many mentions its value is not known
 * @param base of how many in all
 * @param which those of which it is not known, in the whole archive
 */
public record UnknownValues(Field field, long unknown, long base, Query which) {

    /** Those of a scope, within something more. */
    public static UnknownValues of(Scope scope, Field field, Query within) {
        Query which = Queries.all(within, Queries.not(KnownValues.of(field)));
        return new UnknownValues(
                field, scope.count(scope.and(which)), scope.count(scope.and(within)), scope.and(which));
    }

    /** What is said of them; empty where the value is known of all. */
    public Optional<Finding> finding(Scope scope) {
        if (unknown == 0) {
            return Optional.empty();
        }
        String said = scope.run()
                .say(
                        UnknownValues.class,
                        "unknown.values",
                        unknown,
                        scope.run().wording().percent((double) unknown / base),
                        base,
                        field.label(scope.run().locale()));
        return Optional.of(new Finding(said, Prose.Weight.CAUTION, Optional.of(DrillDown.to(which))));
    }
}
