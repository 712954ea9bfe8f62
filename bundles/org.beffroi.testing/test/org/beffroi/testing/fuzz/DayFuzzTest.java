package org.beffroi.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Parsed;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryParser;

/** Dates and stretches of days as people type them in a query: each is a stretch whose end is not before its start. */
class DayFuzzTest extends FuzzContract {

    private static final DayResolution TODAY = new DayResolution(LocalDate.of(2026, 11, 24), ZoneId.of("Europe/Paris"));

    private final QueryParser parser = new QueryParser(Fields.core());

    DayFuzzTest() {
        super("day");
    }

    @Override
    protected void read(byte[] input) {
        String text = "date:" + new String(input, StandardCharsets.UTF_8);
        if (parser.parse(text) instanceof Parsed.Understood understood) {
            within(understood.query());
        }
    }

    private static void within(Query query) {
        switch (query) {
            case Query.And(List<Query> all) -> all.forEach(DayFuzzTest::within);
            case Query.Or(List<Query> any) -> any.forEach(DayFuzzTest::within);
            case Query.Not(Query excluded) -> within(excluded);
            case Query.Period period -> stretch(period);
            default -> {}
        }
    }

    private static void stretch(Query.Period period) {
        TODAY.last(period);
        Optional<Instant> to = TODAY.to(period);
        TODAY.from(period).ifPresent(from -> to.ifPresent(end -> assertThat(end).isAfterOrEqualTo(from)));
        TODAY.holds(period, Instant.EPOCH);
    }
}
