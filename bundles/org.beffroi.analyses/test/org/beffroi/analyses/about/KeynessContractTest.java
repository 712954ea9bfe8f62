package org.beffroi.analyses.about;

import java.util.List;
import java.util.Map;
import org.beffroi.analyses.ShippedContract;

class KeynessContractTest extends ShippedContract {
    KeynessContractTest() {
        super(
                new Keyness(),
                Map.of("query", List.of("cantine"), "rows", List.of("4")),
                List.of(
                        Map.of(
                                "period",
                                List.of("2025-03-01..2025-03-31"),
                                "before",
                                List.of("2025-02-01..2025-02-28")),
                        Map.of("withoutCopies", List.of("true"), "withoutNames", List.of("true"))));
    }
}
