package org.beffroi.analyses.about;

import java.util.List;
import java.util.Map;
import org.beffroi.analyses.ShippedContract;

class ConcordanceContractTest extends ShippedContract {
    ConcordanceContractTest() {
        super(
                new Concordance(),
                Map.of("query", List.of("cantine")),
                List.of(
                        Map.of("sort", List.of("left")),
                        Map.of("sort", List.of("right"), "lines", List.of("5")),
                        Map.of("query", List.of("(cantine OR repas) NEAR/5 froid*")),
                        Map.of("query", List.of("theme:école"), "key", List.of("enfants"))));
    }
}
