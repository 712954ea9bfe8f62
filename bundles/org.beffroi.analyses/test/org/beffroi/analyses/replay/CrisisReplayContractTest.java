package org.beffroi.analyses.replay;

import java.util.List;
import java.util.Map;
import org.beffroi.analyses.ShippedContract;

class CrisisReplayContractTest extends ShippedContract {

    CrisisReplayContractTest() {
        super(new CrisisReplay(), Map.of("query", List.of("cantine")), List.of(Map.of("period", List.of("2025-03"))));
    }
}
