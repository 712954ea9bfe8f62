package org.beffroi.strategy.analysis;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Percent;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Measure.Range;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Scores;
import org.beffroi.core.result.Table;
import org.beffroi.strategy.measure.Ground;
import org.beffroi.strategy.model.Assessment;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.risk.Assessor;
import org.beffroi.strategy.risk.CriterionMeasures;
import org.beffroi.strategy.risk.CriterionScore;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.RiskScore;
import org.beffroi.strategy.risk.Situation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** How far each risk weighs on the archive as it is: criterion by criterion, beside what was found before. */
@Component(service = Analysis.class)
@Analysis.Info(id = StrategyRisks.ID, question = Question.DOES_THE_STRATEGY_HOLD)
public final class StrategyRisks extends StrategyAnalysis {

    static final String ID = "strategy-risks";

    private final CriterionMeasures measures;
    private final Analyses others;

    /** The analysis with the measures that are there, which may ask all analyses but this one. */
    @Activate
    public StrategyRisks(
            @Reference CriterionMeasures measures,
            @Reference(
                            cardinality = ReferenceCardinality.MULTIPLE,
                            policyOption = ReferencePolicyOption.GREEDY,
                            target = "(!(beffroi.analysis.id=" + ID + "))")
                    List<Analysis<?>> others,
            @Reference Guests guests) {
        this.measures = measures;
        this.others = new Analyses(others, guests, Clock.systemUTC());
    }

    @Override
    Answer answer(Strategy strategy, Saying saying) {
        Run run = saying.run();
        if (strategy.getRisks().isEmpty()) {
            return saying.nothing("risks.none");
        }
        // Nothing is dated or signed here: what is found is shown, not kept.
        Instant end = run.days().today().plusDays(1).atStartOfDay(run.zone()).toInstant();
        Situation situation = new Situation(strategy, new Ground(run, Optional.of(others), end, ""));
        List<Finding> findings = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        List<Measure> figures = new ArrayList<>();
        for (Risk risk : strategy.getRisks()) {
            RiskScore score = measures.score(risk, situation);
            findings.add(finding(score, saying));
            swing(score, saying).ifPresent(findings::add);
            if (!score.criteria().isEmpty()) {
                results.add(scores(score, saying));
            }
            figures.add(figure(score, key(risk, figures.size()), saying));
        }
        history(strategy, saying).ifPresent(results::add);
        return saying.answer(findings, results, figures, 0);
    }

    private static Measure figure(RiskScore score, String key, Saying saying) {
        long told =
                score.criteria().stream().filter(one -> one.level().isPresent()).count();
        // Whole, as the finding and the title say it.
        double whole = score.score().isPresent() ? Wording.level(score.score().getAsDouble() / 100) : Double.NaN;
        return saying.figure(key, saying.name(score.risk()), whole, saying.say("risks.unit"), told)
                .because(saying.say(
                        "risks.why",
                        told,
                        score.criteria().size(),
                        new Percent(score.coverage()),
                        new Percent(RiskScore.LEAST)))
                .on(saying.say("risk.basis", score.covered()));
    }

    private static String key(Risk risk, int number) {
        return "score." + risk.getKind().getName().toLowerCase(Locale.ROOT) + "." + (number + 1);
    }

    private static Finding finding(RiskScore score, Saying saying) {
        if (score.score().isEmpty()) {
            return saying.caution("risks.unscored", saying.name(score.risk()), score.covered());
        }
        long level = Wording.level(score.score().getAsDouble() / 100);
        return saying.finding("risks.scored", saying.name(score.risk()), level, score.covered());
    }

    /** How far the score depends on how its criteria are weighed. */
    private static Optional<Finding> swing(RiskScore score, Saying saying) {
        return score.swing().map(swing -> {
            long low = Wording.level(swing.scores().low() / 100);
            long high = Wording.level(swing.scores().high() / 100);
            return low == high
                    ? saying.finding("risks.swing.none", saying.name(score.risk()))
                    : saying.finding(
                            "risks.swing",
                            saying.name(score.risk()),
                            low,
                            high,
                            saying.name(swing.most().criterion()));
        });
    }

    private static Scores scores(RiskScore found, Saying saying) {
        List<Scores.Score> scores = IntStream.range(0, found.criteria().size())
                .mapToObj(i -> score(found.criteria().get(i), found.weights().get(i), i, saying))
                .sorted(Comparator.comparingDouble(Scores.Score::weight).reversed())
                .toList();
        String title = found.score().isPresent()
                ? saying.say(
                        "risks.title",
                        saying.name(found.risk()),
                        Wording.level(found.score().getAsDouble() / 100))
                : saying.name(found.risk());
        return new Scores(title, scores);
    }

    private static Scores.Score score(CriterionScore one, double weight, int number, Saying saying) {
        String lowers = Assessor.lowers(one, saying.run().locale());
        String reason =
                saying.say("risks.reason", Assessor.seen(one).in(saying.run().locale()), lowers);
        OptionalDouble level = one.level();
        return new Scores.Score(
                one.criterion().getKey() == null
                        ? "c" + number
                        : one.criterion().getKey(),
                saying.name(one.criterion()),
                level,
                weight,
                // A judgement rests on no base that would make it sure.
                one.confidence().orElse(0),
                reason,
                one.gauged() instanceof Gauged.Measured measured ? measured.drillDown() : Optional.empty(),
                Optional.empty(),
                one.between().map(range -> new Range(range.low() / 100, range.high() / 100)));
    }

    /** Assessments of before; empty where there are none. */
    private static Optional<Table> history(Strategy strategy, Saying saying) {
        List<Table.Row> rows = new ArrayList<>();
        for (Risk risk : strategy.getRisks()) {
            risk.getAssessments().stream()
                    .filter(one -> one.getAt() != null)
                    .sorted(Comparator.comparing(Assessment::getAt))
                    .forEach(one -> rows.add(Table.Row.of(Arrays.asList(
                            saying.name(risk),
                            one.getAt(),
                            one.getScore() == null ? null : one.getScore().doubleValue(),
                            one.getConfidence() == null
                                    ? null
                                    : Math.clamp(one.getConfidence().doubleValue(), 0, 1)))));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        saying.say("risks.history"),
                        saying.columns()
                                .with(Column.Kind.TEXT, "risk")
                                .with(Column.Kind.TIME, "assessed")
                                .with(Column.Kind.DECIMAL, "score")
                                .with(Column.Kind.SHARE, "covered")
                                .all(),
                        rows));
    }
}
