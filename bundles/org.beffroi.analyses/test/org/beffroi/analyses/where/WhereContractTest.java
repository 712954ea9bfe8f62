package org.beffroi.analyses.where;

import java.util.List;
import java.util.Map;
import org.beffroi.analyses.ShippedContract;
import org.junit.jupiter.api.Nested;

/** What every analysis must do, done by those of where. */
class WhereContractTest {

    @Nested
    class OfSpokenPlaces extends ShippedContract {
        OfSpokenPlaces() {
            super(
                    new SpokenPlaces(null),
                    List.of(
                            Map.of("level", List.of("department"), "by", List.of("inhabitants")),
                            Map.of("query", List.of("cantine"), "withoutCopies", List.of("true"))));
        }
    }

    @Nested
    class OfOutsideImage extends ShippedContract {
        OfOutsideImage() {
            super(
                    new OutsideImage(),
                    List.of(Map.of("outside", List.of("réseau:google"), "inside", List.of("réseau:facebook"))));
        }
    }
}
