package org.beffroi.strategy.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Table;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.Ground;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** What the objectives reinforce, complement and double of the overall plan, and what nothing covers. */
@Component(service = Analysis.class)
@Analysis.Info(id = "strategy-complementarity", question = Question.DOES_THE_STRATEGY_HOLD)
public final class StrategyComplementarity extends StrategyAnalysis {

    private static final double COMPLEMENTS = 0.5;

    @Override
    Answer answer(Strategy strategy, Saying saying) {
        List<Ground> grounds =
                strategy.getGlobalPlan() == null ? List.of() : Complementarity.grounds(strategy.getGlobalPlan());
        Complementarity beside = new Complementarity(grounds, strategy.getObjectives());
        if (grounds.isEmpty() || beside.objectives().isEmpty()) {
            return saying.nothing(grounds.isEmpty() ? "complementarity.no.plan" : "complementarity.no.objectives");
        }
        List<Ground> covered = grounds.stream().filter(beside::isCovered).toList();
        List<Finding> findings = new ArrayList<>();
        findings.add(saying.finding("complementarity.first", covered.size(), grounds.size()));
        if (!beside.bare().isEmpty()) {
            findings.add(saying.alarm("complementarity.uncovered", names(beside.bare(), saying)));
        }
        if (!beside.doubled().isEmpty()) {
            findings.add(saying.finding("complementarity.doubled", names(beside.doubled(), saying)));
        }
        List<Result> results = List.of(matrix(beside, saying), table(beside, saying));
        return saying.answer(
                findings,
                results,
                List.of(
                        saying.share("share.covered", "grounds", covered.size(), grounds.size(), grounds.size()),
                        saying.share(
                                "share.doubled", "grounds", beside.doubled().size(), grounds.size(), grounds.size())),
                0);
    }

    private static String names(List<Ground> grounds, Saying saying) {
        return grounds.stream().map(saying::name).collect(Collectors.joining(", "));
    }

    private static Matrix matrix(Complementarity beside, Saying saying) {
        List<List<Matrix.Cell>> cells = new ArrayList<>();
        for (Ground ground : beside.grounds()) {
            cells.add(beside.objectives().stream()
                    .map(objective -> new Matrix.Cell(value(Complementarity.at(ground, objective)), Optional.empty()))
                    .toList());
        }
        return new Matrix(
                saying.say("complementarity.matrix"),
                saying.say("column.ground"),
                beside.grounds().stream().map(saying::name).toList(),
                saying.say("column.objective"),
                beside.objectives().stream().map(saying::name).toList(),
                saying.say("complementarity.value"),
                Matrix.Scale.AROUND_ZERO,
                cells);
    }

    /** Doubling shows before all else: it is what asks for a decision. */
    private static double value(Set<AlignmentKind> kinds) {
        if (kinds.contains(AlignmentKind.DOUBLES)) {
            return -1;
        }
        if (kinds.contains(AlignmentKind.REINFORCES)) {
            return 1;
        }
        return kinds.contains(AlignmentKind.COMPLEMENTS) ? COMPLEMENTS : Double.NaN;
    }

    private static Table table(Complementarity beside, Saying saying) {
        List<Table.Row> rows = new ArrayList<>();
        for (Ground ground : beside.grounds()) {
            List<Object> row = new ArrayList<>();
            row.add(saying.name(ground));
            row.add(saying.say("ground." + ground.eClass().getName()));
            for (AlignmentKind kind : AlignmentKind.values()) {
                row.add(names(beside.of(ground, kind), saying::name));
            }
            rows.add(Table.Row.of(row));
        }
        return new Table(
                saying.say("table.complementarity"),
                saying.columns()
                        .with(Column.Kind.TEXT, "ground", "kind")
                        .with(Column.Kind.TEXTS, "reinforced", "complemented", "doubled")
                        .all(),
                rows);
    }

    private static List<String> names(
            List<Objective> objectives, java.util.function.Function<Objective, String> naming) {
        return objectives.stream().map(naming).toList();
    }
}
