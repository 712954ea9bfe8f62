package org.beffroi.analyses.who;

import java.util.List;
import java.util.Map;
import org.beffroi.analyses.ShippedContract;
import org.junit.jupiter.api.Nested;

/** What every analysis must do, done by those of who speaks. */
class WhoContractTest {

    @Nested
    class OfSpeakers extends ShippedContract {
        OfSpeakers() {
            super(
                    new Speakers(),
                    List.of(
                            Map.of("query", List.of("cantine"), "period", List.of("2025-03"), "limit", List.of("5")),
                            Map.of("withoutCopies", List.of("true"), "every", List.of("month"))));
        }
    }

    @Nested
    class OfFirst extends ShippedContract {
        OfFirst() {
            super(
                    new First(),
                    Map.of("query", List.of("cantine")),
                    List.of(Map.of("query", List.of("cantine"), "period", List.of("2025-03"), "limit", List.of("5"))));
        }
    }

    @Nested
    class OfSimultaneous extends ShippedContract {
        OfSimultaneous() {
            super(new Simultaneous(), List.of(Map.of("minutes", List.of("1440"), "accounts", List.of("2"))));
        }
    }
}
