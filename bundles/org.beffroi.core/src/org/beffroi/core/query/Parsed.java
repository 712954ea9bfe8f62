package org.beffroi.core.query;

import java.util.List;
import org.beffroi.core.message.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** What became of the text of a query: a tree, or what is wrong with it; never a tree that says something else. */
@ProviderType
public sealed interface Parsed {

    /** A query understood whole, in its normal form ({@link NormalForm}). */
    record Understood(Query query) implements Parsed {}

    /**
     * A query that says nothing certain.
     *
     * @param problems at least one, in the order of the text
     */
    record NotUnderstood(List<Problem> problems) implements Parsed {
        public NotUnderstood {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The query, for those who have nowhere to show several problems.
     *
     * @throws Refusal with the first problem, if there is any
     */
    default Query orRefuse() {
        return switch (this) {
            case Understood understood -> understood.query();
            case NotUnderstood not ->
                throw new Refusal(not.problems().getFirst().what());
        };
    }
}
