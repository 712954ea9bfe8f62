package org.beffroi.analyses.reading;

import java.util.List;
import java.util.Map;
import org.beffroi.analyses.ShippedContract;

class ReadingLoadContractTest extends ShippedContract {

    ReadingLoadContractTest() {
        super(
                new ReadingLoad(),
                List.of(
                        Map.of(
                                "query",
                                List.of("cantine"),
                                "period",
                                List.of("2025-03-01..2025-03-31"),
                                "seconds",
                                List.of("0")),
                        Map.of("hours", List.of("3.5"), "days", List.of("6"))));
    }
}
