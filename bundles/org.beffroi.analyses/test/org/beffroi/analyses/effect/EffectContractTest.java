package org.beffroi.analyses.effect;

import java.util.List;
import java.util.Map;
import org.beffroi.analyses.ShippedContract;
import org.junit.jupiter.api.Nested;

/** What every analysis must do, done by those of what actions achieve. */
class EffectContractTest {

    @Nested
    class OfOwnPosts extends ShippedContract {
        OfOwnPosts() {
            super(
                    new OwnPosts(),
                    List.of(
                            Map.of("per", List.of("reach"), "by", List.of("hour")),
                            Map.of("period", List.of("2025-03"), "by", List.of("format"), "limit", List.of("3"))));
        }
    }

    @Nested
    class OfAnswers extends ShippedContract {
        OfAnswers() {
            super(new Answers(), List.of(Map.of("period", List.of("2025-03"), "query", List.of("cantine"))));
        }
    }

    @Nested
    class OfFeedback extends ShippedContract {
        OfFeedback() {
            super(
                    new Feedback(),
                    Map.of("query", List.of("cantine")),
                    List.of(
                            Map.of("query", List.of("cantine OU école"), "period", List.of("2025-03-04..2025-03-07")),
                            Map.of(
                                    "query",
                                    List.of("bus"),
                                    "against",
                                    List.of("école"),
                                    "period",
                                    List.of("2025-10"))));
        }
    }
}
