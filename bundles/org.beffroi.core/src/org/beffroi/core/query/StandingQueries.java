package org.beffroi.core.query;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.Fields;

/** Queries that stand in a file with their period, read again each time so that rolling periods roll. */
public final class StandingQueries {

    private final QueryParser parser;

    /** A reader that knows these fields. */
    public StandingQueries(Fields fields) {
        this.parser = new QueryParser(fields);
    }

    /**
     * A query within its period.
     *
     * @throws org.beffroi.core.message.Refusal if either is not understood
     */
    public Query read(String query, Optional<String> period) {
        Query asked = parser.parse(query).orRefuse();
        return period.map(text -> both(asked, period(text))).orElse(asked);
    }

    /**
     * A period alone: {@code 7j}, {@code 2w} since so long ago, else days as {@code date:} takes them.
     *
     * @throws org.beffroi.core.message.Refusal if it is not understood
     */
    public Query.Period period(String text) {
        String field = text.strip().matches("\\d{1,4}\\p{L}") ? "since:" : "date:";
        Query read =
                parser.parse(field + '"' + text.strip().replace("\"", "") + '"').orRefuse();
        return (Query.Period) read;
    }

    private static Query both(Query asked, Query period) {
        return asked instanceof Query.Everything ? period : new Query.And(List.of(asked, period));
    }
}
