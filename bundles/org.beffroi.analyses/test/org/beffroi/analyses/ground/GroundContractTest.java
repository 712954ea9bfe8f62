package org.beffroi.analyses.ground;

import java.util.List;
import java.util.Map;
import org.beffroi.analyses.ShippedContract;
import org.junit.jupiter.api.Nested;

/** What every analysis must do, done by that of whose ground. */
class GroundContractTest {

    @Nested
    class OfWhoseGround extends ShippedContract {
        OfWhoseGround() {
            super(
                    new WhoseGround(),
                    List.of(Map.of("query", List.of("cantine"), "period", List.of("2025-05..2025-06"))));
        }
    }
}
