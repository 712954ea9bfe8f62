package org.beffroi.analyses.about;

import java.util.List;
import java.util.Map;
import org.beffroi.analyses.ShippedContract;

class CooccurrenceContractTest extends ShippedContract {
    CooccurrenceContractTest() {
        super(
                new Cooccurrence(),
                Map.of("word", List.of("cantine"), "rows", List.of("4")),
                List.of(
                        Map.of("sentence", List.of("true"), "word", List.of("cantine OR repas")),
                        Map.of("query", List.of("cantine"), "word", List.of(""), "fewest", List.of("40"))));
    }
}
