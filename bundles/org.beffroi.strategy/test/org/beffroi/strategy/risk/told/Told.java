package org.beffroi.strategy.risk.told;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;

/** Analyses that say what a test tells them to. */
public final class Told {

    private Told() {}

    /** The parameters that both have. */
    public record Asked(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period) {}

    @Analysis.Info(id = "ground", question = Question.WHOSE_GROUND)
    public record Ground(String key, double value, long base) implements Analysis<Asked> {
        @Override
        public Class<Asked> parameters() {
            return Asked.class;
        }

        @Override
        public Answer answer(Asked parameters, Run run) {
            return said(key, value, base);
        }
    }

    @Analysis.Info(id = "answers", question = Question.WHAT_EFFECT)
    public record Answers(String key, double value, long base) implements Analysis<Asked> {
        @Override
        public Class<Asked> parameters() {
            return Asked.class;
        }

        @Override
        public Answer answer(Asked parameters, Run run) {
            return said(key, value, base);
        }
    }

    private static Answer said(String key, double value, long base) {
        return new Answer(
                new Prose("Dit", List.of(Prose.Finding.of("Dit."))),
                List.of(),
                List.of(new Measure(key, "Dit", value, Optional.empty(), true, base, Optional.empty())),
                base,
                List.of());
    }
}
