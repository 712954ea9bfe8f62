package org.beffroi.strategy.risk.shock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Measure;
import org.beffroi.strategy.risk.Situation;
import org.beffroi.strategy.risk.Window;

/** What the analysis {@code answers} says of the last 90 days. */
final class Answering {

    /** Fewer cases say nothing of how a body answers. */
    static final long LEAST = 5;

    private static final int DAYS = 90;

    private Answering() {}

    static Window window(Situation situation) {
        return situation.last(DAYS);
    }

    /** One of its figures; empty where the analysis is not there or did not measure it. */
    static Optional<Measure> figure(Situation situation, String key) {
        return all(situation, key).filter(measure -> Double.isFinite(measure.value()));
    }

    /** Why the analysis did not measure one of its figures, in its words; empty where it is not there or did. */
    static Optional<Sentence> why(Situation situation, String key) {
        return all(situation, key).flatMap(Measure::why).map(why -> Sentence.of(Answering.class, "criterion.why", why));
    }

    private static Optional<Measure> all(Situation situation, String key) {
        return situation
                .report("answers", Map.of("period", List.of(window(situation).typed())))
                .flatMap(report -> report.answer().measures().stream()
                        .filter(measure -> measure.key().equals(key))
                        .findFirst());
    }
}
