package org.beffroi.strategy.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Result;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/**
 * Which audiences channels reach and rubrics speak to, and who is left out.
 *
 * <p>Its numbers are channels and rubrics of the strategy, not mentions: a {@link org.beffroi.core.result.DrillDown} leads to mentions alone, so none has
 * one.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "strategy-coverage", question = Question.DOES_THE_STRATEGY_HOLD)
public final class StrategyCoverage extends StrategyAnalysis {

    @Override
    Answer answer(Strategy strategy, Saying saying) {
        Coverage coverage = new Coverage(strategy);
        int audiences = coverage.audiences().size();
        if (audiences == 0) {
            return saying.nothing("coverage.no.audiences");
        }
        List<Finding> findings = new ArrayList<>();
        int reached = audiences - coverage.unreached().size();
        int spoken = audiences - coverage.unspoken().size() - coverage.missed().size();
        findings.add(saying.finding("coverage.first", reached, audiences, spoken));
        alarm("coverage.unreached", coverage.unreached(), findings, saying);
        alarm("coverage.unspoken", coverage.unspoken(), findings, saying);
        alarm("coverage.missed", coverage.missed(), findings, saying);
        return saying.answer(
                findings,
                results(coverage, saying),
                List.of(
                        saying.share("share.reached", "audiences", reached, audiences, audiences),
                        saying.share("share.spoken", "audiences", spoken, audiences, audiences)),
                0);
    }

    private static List<Result> results(Coverage coverage, Saying saying) {
        List<Result> results = new ArrayList<>();
        if (!coverage.channels().isEmpty()) {
            results.add(matrix(
                    "channels",
                    coverage.audiences(),
                    coverage.channels(),
                    (audience, channel) ->
                            coverage.isOn(audience, channel) ? coverage.rubrics(audience, channel) : Double.NaN,
                    saying));
        }
        if (!coverage.lines().isEmpty()) {
            results.add(matrix(
                    "lines",
                    coverage.audiences(),
                    coverage.lines(),
                    (audience, line) ->
                            line.getAudiences().contains(audience) ? coverage.channels(audience, line) : Double.NaN,
                    saying));
        }
        return results;
    }

    private static void alarm(String key, List<Audience> some, List<Finding> findings, Saying saying) {
        if (!some.isEmpty()) {
            findings.add(saying.alarm(
                    key, some.size(), some.stream().map(saying::name).collect(Collectors.joining(", "))));
        }
    }

    private static <E extends Element> Matrix matrix(
            String what,
            List<Audience> audiences,
            List<E> across,
            BiFunction<Audience, E, Number> value,
            Saying saying) {
        List<List<Matrix.Cell>> cells = new ArrayList<>();
        for (Audience audience : audiences) {
            cells.add(across.stream()
                    .map(one -> new Matrix.Cell(value.apply(audience, one).doubleValue(), Optional.empty()))
                    .toList());
        }
        return new Matrix(
                saying.say("coverage." + what),
                saying.say("column.audience"),
                audiences.stream().map(saying::name).toList(),
                saying.say("column." + what),
                across.stream().map(saying::name).toList(),
                saying.say("coverage." + what + ".value"),
                Matrix.Scale.AMOUNT,
                cells);
    }
}
