package org.beffroi.analyses.amount;

import java.util.List;
import java.util.Map;
import org.beffroi.analyses.ShippedContract;
import org.junit.jupiter.api.Nested;

/** What every analysis must do, done by those of how much and when. */
class AmountContractTest {

    @Nested
    class OfRhythm extends ShippedContract {
        OfRhythm() {
            super(
                    new Rhythm(),
                    List.of(
                            Map.of("query", List.of("cantine"), "period", List.of("2025-02..2025-04")),
                            Map.of("withoutCopies", List.of("true"))));
        }
    }

    @Nested
    class OfCompare extends ShippedContract {
        OfCompare() {
            super(
                    new Compare(),
                    List.of(
                            Map.of("period", List.of("2025-03"), "before", List.of("2025-01..2025-02")),
                            Map.of(
                                    "query",
                                    List.of("cantine"),
                                    "against",
                                    List.of("festival"),
                                    "period",
                                    List.of("2025")),
                            Map.of(
                                    "query",
                                    List.of("tramway"),
                                    "against",
                                    List.of("festival"),
                                    "period",
                                    List.of("2025")),
                            Map.of("withoutCopies", List.of("true"))));
        }
    }

    @Nested
    class OfShareOfVoice extends ShippedContract {
        OfShareOfVoice() {
            super(
                    new ShareOfVoice(),
                    List.of(
                            Map.of(
                                    "searches",
                                    List.of("cantine OU école", "festival", "cantine"),
                                    "every",
                                    List.of("month")),
                            Map.of("field", List.of("thème"), "period", List.of("2025-03"), "limit", List.of("4"))));
        }
    }
}
