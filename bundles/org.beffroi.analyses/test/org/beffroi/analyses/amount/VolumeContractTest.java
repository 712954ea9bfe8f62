package org.beffroi.analyses.amount;

import java.util.List;
import java.util.Map;
import org.beffroi.analyses.ShippedContract;

class VolumeContractTest extends ShippedContract {
    VolumeContractTest() {
        super(
                new Volume(),
                List.of(
                        Map.of("query", List.of("cantine"), "period", List.of("2025-03-01..2025-03-31")),
                        Map.of("every", List.of("week")),
                        Map.of("withoutCopies", List.of("true"))));
    }
}
