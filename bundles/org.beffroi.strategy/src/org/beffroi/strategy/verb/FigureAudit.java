package org.beffroi.strategy.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.result.Basis;
import org.beffroi.core.result.Figure;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Measure.Range;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Scores;
import org.beffroi.core.result.text.MeasureText;
import org.beffroi.core.result.text.ScoreText;
import org.beffroi.core.result.text.ShareText;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.measure.FigureBasis;
import org.beffroi.strategy.measure.FigureWords;
import org.beffroi.strategy.measure.Ground;
import org.beffroi.strategy.measure.Meter;
import org.beffroi.strategy.measure.Noted;
import org.beffroi.strategy.measure.Span;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.ImportedMeasure;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.TypedMeasure;
import org.beffroi.strategy.risk.CriterionMeasures;
import org.beffroi.strategy.risk.Situation;
import org.beffroi.strategy.verb.AuditedFigure.Amount;
import org.beffroi.strategy.verb.AuditedFigure.Base;
import org.beffroi.strategy.verb.AuditedFigure.Name;

/**
 * All figures of a dossier with what they rest on: those of its analyses with their usual parameters, then the indicators and risks
 * of its strategies, measured now and written nowhere. For the thread that asks.
 *
 * @param ground what they are taken from, its analyses included
 * @param measures of the criteria of risks
 */
record FigureAudit(Ground ground, CriterionMeasures measures) {

    /** The parameter of analyses that are of one strategy. */
    private static final String FILE = "file";

    private static final double PERCENT = 100;

    /** Those of the analyses, of each strategy where they are of one; an analysis that does not answer says why. */
    List<AuditedFigure> analyses(List<Path> strategies) {
        List<AuditedFigure> figures = new ArrayList<>();
        for (Analysis<?> analysis : ground.analyses().map(Analyses::all).orElse(List.of())) {
            ground.run().cancel().check();
            boolean ofStrategy = Form.of(analysis.parameters()).components().stream()
                    .anyMatch(component -> component.name().equals(FILE));
            if (!ofStrategy) {
                figures.addAll(figures(analysis, Map.of(), ""));
                continue;
            }
            for (Path strategy : strategies) {
                String name = String.valueOf(strategy.getFileName());
                figures.addAll(figures(analysis, Map.of(FILE, List.of(name)), name));
            }
        }
        return figures;
    }

    private List<AuditedFigure> figures(Analysis<?> analysis, Map<String, List<String>> parameters, String of) {
        String id = Analyses.info(analysis).id();
        String title = Analyses.title(analysis, ground.locale());
        String origin = of.isEmpty() ? say("audit.origin", title, id) : say("audit.origin.of", title, id, of);
        try {
            Report report = ground.analyses().orElseThrow().report(analysis, parameters, ground.run());
            Answer answer = report.answer();
            Optional<Span> days = Span.of(report.basis(), ground.run());
            Told told = new Told(origin, period(report.basis(), days), days, !of.isEmpty());
            List<AuditedFigure> figures = new ArrayList<>();
            answer.measures().forEach(measure -> figures.add(figure(told, measure, reason(answer, measure))));
            answer.results().forEach(result -> scores(told, result, figures));
            return figures;
        } catch (Refusal e) {
            return List.of(AuditedFigure.untold(
                    new Name(origin, "", "", title),
                    say("audit.no.answer"),
                    e.sentence().in(ground.locale())));
        }
    }

    /** Figures of one analysis. */
    private record Told(String origin, String period, Optional<Span> days, boolean ofStrategy) {
        Name name(String key, String label) {
            return new Name(origin, period, key, label);
        }
    }

    /** What was asked for no period looked at all that there is, which is said with its first and its last day. */
    private String period(Basis basis, Optional<Span> days) {
        boolean asked = basis.period().filter(typed -> !typed.isBlank()).isPresent();
        return days.map(span -> new FigureBasis(words()).span(span.from(), span.until()))
                .map(said -> asked ? said : say("audit.whole", said))
                .orElse("");
    }

    /** Why a figure could not be measured, or counts nothing, as the analysis says it; empty of all others. */
    private static Optional<String> reason(Answer answer, Measure measure) {
        if (measure.why().isPresent()) {
            return measure.why();
        }
        boolean nothing = answer.mentions() == 0 && answer.results().isEmpty() && measure.value() == 0;
        if (measure.part().isPresent() || Double.isFinite(measure.value()) && !nothing) {
            return Optional.empty();
        }
        List<Prose.Finding> findings = answer.findings().findings();
        return findings.stream()
                .filter(finding -> finding.weight() == Prose.Weight.CAUTION)
                .findFirst()
                .or(() -> findings.stream().findFirst())
                .map(Prose.Finding::sentence);
    }

    private AuditedFigure figure(Told told, Measure measure, Optional<String> reason) {
        MeasureText text = new MeasureText(ground.locale());
        List<String> basis = new ArrayList<>();
        boolean counted = measure.part().isPresent();
        // What a strategy's figures rest on is no number of mentions: they name it where they count it.
        if (Double.isFinite(measure.value()) && measure.counted().isPresent()) {
            basis.add(measure.counted().get());
        } else if (!counted
                && !told.ofStrategy()
                && measure.base() > 0
                && Double.isFinite(measure.value())
                && !isCountOfItself(measure)) {
            basis.add(say("audit.base", measure.base()));
        }
        measure.part()
                .filter(part -> reason.isPresent())
                .map(part -> new ShareText(ground.locale()).basis(part))
                .ifPresent(basis::add);
        reason.ifPresent(basis::add);
        text.range(measure).map(range -> say("audit.interval", range)).ifPresent(basis::add);
        measure.range()
                .filter(range -> measure.change() && range.low() <= 0 && range.high() >= 0)
                .map(range -> say("audit.chance"))
                .ifPresent(basis::add);
        return new AuditedFigure(
                told.name(measure.key(), measure.label()),
                text.value(measure),
                measure.part()
                        .map(Amount::of)
                        .orElseGet(() -> Amount.of(
                                measure.share() ? PERCENT * measure.value() : measure.value(),
                                measure.share() ? "%" : measure.unit().orElse(""),
                                measure.range())),
                FigureDays.of(measure, ground.run(), told.days()),
                measure.part()
                        .map(Base::of)
                        .orElseGet(() -> Double.isFinite(measure.value()) ? Base.of(measure.base()) : Base.NONE),
                String.join(" · ", basis),
                measure.part());
    }

    private static boolean isCountOfItself(Measure measure) {
        return measure.value() == measure.base() && measure.unit().isEmpty();
    }

    private void scores(Told told, Result result, List<AuditedFigure> figures) {
        switch (result) {
            case Scores scores -> scores.scores().forEach(score -> score(told, scores.title(), score, figures));
            case Group group -> group.members().forEach(member -> scores(told, member, figures));
            case Figure figure -> scores(told, figure.behind(), figures);
            default -> {
                // Tables, series and maps show what measures say.
            }
        }
    }

    /**
     * A criterion; one that a measure says as well is not said again, and what a strategy's criterion rests on stands among the
     * figures of that strategy.
     */
    private void score(Told told, String title, Scores.Score score, List<AuditedFigure> figures) {
        String value = score.value().isEmpty()
                ? say("audit.not.measured")
                : told.ofStrategy() && score.part().isEmpty()
                        ? new RiskFigures(ground).level(score.value().getAsDouble())
                        : new ScoreText(ground.locale()).value(score);
        boolean said = figures.stream()
                .anyMatch(one ->
                        one.name().label().equals(score.label()) && one.value().equals(value));
        if (!said) {
            Optional<AuditedFigure> whole = told.ofStrategy() ? FigureGroups.whole(title, figures) : Optional.empty();
            Name name = told.name(score.key(), score.label());
            figures.add(
                    whole.map(risk -> FigureGroups.end(risk.name().label(), figures))
                            .orElse(figures.size()),
                    new AuditedFigure(
                            whole.map(risk -> told.name(
                                                    score.key(),
                                                    say(
                                                            "audit.criterion",
                                                            risk.name().label(),
                                                            score.label()))
                                            .in(risk.name().label(), score.label()))
                                    .orElse(name),
                            value,
                            score.part().map(Amount::of).orElseGet(() -> amount(score)),
                            told.days(),
                            score.part().map(Base::of).orElse(Base.NONE),
                            score.value().isPresent() && (score.part().isPresent() || told.ofStrategy())
                                    ? between(score)
                                    : reason(score),
                            score.part()));
        }
    }

    private Amount amount(Scores.Score score) {
        return new RiskFigures(ground)
                .amount(score.value())
                .within(score.between()
                        .map(range -> new Range(Wording.level(range.low()), Wording.level(range.high()))));
    }

    private String between(Scores.Score score) {
        return score.between()
                .map(range -> say("audit.between", Wording.level(range.low()), Wording.level(range.high())))
                .orElse("");
    }

    /** What nobody measured, or somebody judged, has no confidence that a number could say. */
    private String reason(Scores.Score score) {
        return new RiskFigures(ground).sure(OptionalDouble.of(score.confidence()), score.reason());
    }

    /** Those of a strategy: its indicators, then the criteria of its risks. */
    List<AuditedFigure> strategy(Path file) {
        Strategy strategy = new StrategyFile(file).read();
        String name = String.valueOf(file.getFileName());
        List<AuditedFigure> figures = new ArrayList<>();
        for (Indicator indicator : new Parts(strategy).all(Indicator.class)) {
            ground.run().cancel().check();
            figures.add(indicator(name, indicator));
        }
        Situation situation = new Situation(strategy, ground);
        RiskFigures risks = new RiskFigures(ground);
        for (Risk risk : strategy.getRisks()) {
            risks.add(name, measures.score(risk, situation), figures);
        }
        return figures;
    }

    /** That a file could not be read. */
    AuditedFigure unread(Path file, Refusal why) {
        String name = String.valueOf(file.getFileName());
        return AuditedFigure.untold(
                new Name(name, "", "", name),
                say("audit.no.answer"),
                why.sentence().in(ground.locale()));
    }

    private AuditedFigure indicator(String origin, Indicator indicator) {
        Name name = new Name(origin, "", String.valueOf(indicator.getKey()), String.valueOf(indicator.getName()));
        try {
            return new Meter()
                    .take(indicator, ground)
                    .or(() -> FigureWords.newest(indicator).map(Meter.Taken::of))
                    .map(taken -> indicator(name, indicator, taken))
                    .orElseGet(() -> AuditedFigure.untold(
                            name,
                            say("audit.not.measured"),
                            words().unmeasured(indicator).map(this::alone).orElse("")));
        } catch (Refusal e) {
            return AuditedFigure.untold(
                    name, say("audit.no.answer"), e.sentence().in(ground.locale()));
        }
    }

    private AuditedFigure indicator(Name name, Indicator indicator, Meter.Taken taken) {
        Measurement measurement = taken.measurement();
        boolean valued = measurement.getValue() != null;
        String unit = Optional.ofNullable(indicator.getUnit()).orElse("").strip();
        return new AuditedFigure(
                name,
                valued ? words().figure(indicator, measurement.getValue()) : say("audit.not.measured"),
                valued
                        ? taken.part().map(Amount::of).orElseGet(() -> Amount.of(
                                        measurement.getValue().doubleValue(),
                                        unit,
                                        taken.range()
                                                .or(() -> FigureBasis.balance(indicator, measurement))
                                                .or(() -> FigureBasis.typed(indicator, measurement)))
                                .within(taken.coverage().map(Meter.Coverage::bounds)))
                        : Amount.NONE,
                Span.of(measurement),
                base(indicator, taken),
                valued
                        ? String.join(" · ", new FigureBasis(words()).of(indicator, measurement))
                        : new Noted(ground.locale())
                                .of(measurement)
                                .or(() -> words().unmeasured(indicator))
                                .map(this::alone)
                                .orElse(""),
                taken.part());
    }

    /** Of what was typed, no base is none that is known; of what was not measured neither. Rows of a file are not what it is of. */
    private static Base base(Indicator indicator, Meter.Taken taken) {
        Integer base = taken.measurement().getBase();
        boolean none = base == null
                || indicator.getMeasure() instanceof ImportedMeasure
                || base == 0
                        && (taken.measurement().getValue() == null || indicator.getMeasure() instanceof TypedMeasure);
        return taken.part()
                .map(Base::of)
                .or(() -> taken.coverage().map(coverage -> Base.of(coverage.asked(), coverage.known())))
                .orElseGet(() -> none ? Base.NONE : Base.of(base));
    }

    /** A reason without the words that it was not measured, which stand before it. */
    private String alone(String why) {
        String head = say("indicator.not.measured.why", "").strip();
        String reason = why.startsWith(head) ? why.substring(head.length()).strip() : why;
        return reason.isEmpty() ? reason : Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
    }

    private FigureWords words() {
        return new FigureWords(ground.locale(), ground.run().zone(), Diffusion.INTERNAL);
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(FigureAudit.class, key, arguments).in(ground.locale());
    }
}
