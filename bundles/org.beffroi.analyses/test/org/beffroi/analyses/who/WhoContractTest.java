package org.beffroi.analyses.who;

import java.util.List;
import java.util.Map;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.testing.analysis.AnalysisContract;
import org.junit.jupiter.api.Nested;

/** What every analysis must do, done by those of who speaks. */
class WhoContractTest {

    @Nested
    class OfSpeakers extends AnalysisContract {
        @Override
        protected Analysis<?> analysis() {
            return new Speakers();
        }

        @Override
        protected List<Map<String, List<String>>> variants() {
            return List.of(
                    Map.of("query", List.of("cantine"), "period", List.of("2025-03"), "limit", List.of("5")),
                    Map.of("withoutCopies", List.of("true"), "every", List.of("month")));
        }
    }

    @Nested
    class OfFirst extends AnalysisContract {
        @Override
        protected Analysis<?> analysis() {
            return new First();
        }

        @Override
        protected Map<String, List<String>> necessary() {
            return Map.of("query", List.of("cantine"));
        }

        @Override
        protected List<Map<String, List<String>>> variants() {
            return List.of(Map.of("query", List.of("cantine"), "period", List.of("2025-03"), "limit", List.of("5")));
        }
    }

    @Nested
    class OfSimultaneous extends AnalysisContract {
        @Override
        protected Analysis<?> analysis() {
            return new Simultaneous();
        }

        @Override
        protected List<Map<String, List<String>>> variants() {
            return List.of(Map.of("minutes", List.of("1440"), "accounts", List.of("2")));
        }
    }
}
