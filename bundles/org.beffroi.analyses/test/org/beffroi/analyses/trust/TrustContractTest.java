package org.beffroi.analyses.trust;

import java.util.List;
import java.util.Map;
import org.beffroi.analyses.ShippedContract;
import org.junit.jupiter.api.Nested;

/** What every analysis must do, done by that of what figures rest on. */
class TrustContractTest {

    @Nested
    class OfCoverage extends ShippedContract {
        OfCoverage() {
            super(new Coverage(), List.of(Map.of("query", List.of("cantine"), "period", List.of("2025-05..2025-06"))));
        }
    }

    @Nested
    class OfCorrections extends ShippedContract {
        OfCorrections() {
            super(
                    new Corrections(),
                    List.of(Map.of("field", List.of("theme")), Map.of("since", List.of("2025-05-01.."))));
        }
    }
}
