package org.beffroi.analyses.where;

import java.util.List;
import java.util.Map;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.testing.analysis.AnalysisContract;
import org.junit.jupiter.api.Nested;

/** What every analysis must do, done by those of where. */
class WhereContractTest {

    @Nested
    class OfSpokenPlaces extends AnalysisContract {
        @Override
        protected Analysis<?> analysis() {
            return new SpokenPlaces(null);
        }

        @Override
        protected List<Map<String, List<String>>> variants() {
            return List.of(
                    Map.of("level", List.of("department"), "by", List.of("inhabitants")),
                    Map.of("query", List.of("cantine"), "withoutCopies", List.of("true")));
        }
    }

    @Nested
    class OfOutsideImage extends AnalysisContract {
        @Override
        protected Analysis<?> analysis() {
            return new OutsideImage();
        }

        @Override
        protected List<Map<String, List<String>>> variants() {
            return List.of(Map.of("outside", List.of("réseau:google"), "inside", List.of("réseau:facebook")));
        }
    }
}
