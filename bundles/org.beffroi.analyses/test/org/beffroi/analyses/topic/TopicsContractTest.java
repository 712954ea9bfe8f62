package org.beffroi.analyses.topic;

import java.util.List;
import java.util.Map;
import org.beffroi.analyses.ShippedContract;

/** What every analysis must do, done by that of topics. */
class TopicsContractTest extends ShippedContract {

    TopicsContractTest() {
        super(
                new Topics(),
                List.of(
                        Map.of("query", List.of("cantine"), "period", List.of("2025-03"), "limit", List.of("5")),
                        Map.of("query", List.of("SAUF thème:*"), "people", List.of("2"))));
    }
}
