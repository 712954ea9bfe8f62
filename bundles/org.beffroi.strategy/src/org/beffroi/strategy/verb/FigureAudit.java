package org.beffroi.strategy.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.result.Figure;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.MeasureText;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.ScoreText;
import org.beffroi.core.result.Scores;
import org.beffroi.core.result.Share;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.measure.FigureBasis;
import org.beffroi.strategy.measure.FigureWords;
import org.beffroi.strategy.measure.Ground;
import org.beffroi.strategy.measure.Meter;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.risk.CriterionMeasures;
import org.beffroi.strategy.risk.CriterionScore;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.ReadingText;
import org.beffroi.strategy.risk.RiskScore;
import org.beffroi.strategy.risk.Situation;

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
            Answer answer = ground.analyses()
                    .orElseThrow()
                    .report(analysis, parameters, ground.run())
                    .answer();
            List<AuditedFigure> figures = new ArrayList<>();
            answer.measures().forEach(measure -> figures.add(figure(origin, measure, !of.isEmpty())));
            answer.results().forEach(result -> scores(origin, result, figures));
            return figures;
        } catch (Refusal e) {
            return List.of(new AuditedFigure(
                    origin, "", title, say("audit.no.answer"), 0, e.sentence().in(ground.locale()), Optional.empty()));
        }
    }

    private AuditedFigure figure(String origin, Measure measure, boolean ofStrategy) {
        MeasureText text = new MeasureText(ground.locale());
        List<String> basis = new ArrayList<>();
        // What a strategy's figures rest on is no number of mentions: they name it where they count it.
        if (!ofStrategy && measure.base() > 0 && Double.isFinite(measure.value()) && !isCountOfItself(measure)) {
            basis.add(say("audit.base", measure.base()));
        }
        text.range(measure).map(range -> say("audit.interval", range)).ifPresent(basis::add);
        return new AuditedFigure(
                origin,
                measure.key(),
                measure.label(),
                text.value(measure),
                measure.base(),
                String.join(" · ", basis),
                measure.part());
    }

    private static boolean isCountOfItself(Measure measure) {
        return measure.value() == measure.base() && measure.unit().isEmpty();
    }

    private void scores(String origin, Result result, List<AuditedFigure> figures) {
        switch (result) {
            case Scores scores -> scores.scores().forEach(score -> score(origin, score, figures));
            case Group group -> group.members().forEach(member -> scores(origin, member, figures));
            case Figure figure -> scores(origin, figure.behind(), figures);
            default -> {
                // Tables, series and maps show what measures say.
            }
        }
    }

    /** A criterion; one that a measure says as well is not said again. */
    private void score(String origin, Scores.Score score, List<AuditedFigure> figures) {
        String value =
                score.value().isPresent() ? new ScoreText(ground.locale()).value(score) : say("audit.not.measured");
        boolean said = figures.stream()
                .anyMatch(
                        one -> one.label().equals(score.label()) && one.value().equals(value));
        if (!said) {
            figures.add(new AuditedFigure(
                    origin,
                    score.key(),
                    score.label(),
                    value,
                    score.part().map(Share::known).orElse(0L),
                    // What nobody measured, or somebody judged, has no confidence that a number could say.
                    score.confidence() > 0
                            ? say("audit.confidence", percent(score.confidence()), score.reason())
                            : score.reason(),
                    score.part()));
        }
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
        for (Risk risk : strategy.getRisks()) {
            risk(name, measures.score(risk, situation), figures);
        }
        return figures;
    }

    /** That a file could not be read. */
    AuditedFigure unread(Path file, Refusal why) {
        String name = String.valueOf(file.getFileName());
        return new AuditedFigure(
                name, "", name, say("audit.no.answer"), 0, why.sentence().in(ground.locale()), Optional.empty());
    }

    private AuditedFigure indicator(String origin, Indicator indicator) {
        FigureWords words = new FigureWords(ground.locale(), ground.run().zone(), Diffusion.INTERNAL);
        String label = String.valueOf(indicator.getName());
        String key = String.valueOf(indicator.getKey());
        try {
            Optional<Measurement> taken =
                    new Meter().measure(indicator, ground).or(() -> FigureWords.newest(indicator));
            Optional<Measurement> valued = taken.filter(one -> one.getValue() != null);
            return new AuditedFigure(
                    origin,
                    key,
                    label,
                    valued.map(one -> words.figure(indicator, one.getValue())).orElse(say("audit.not.measured")),
                    taken.map(Measurement::getBase).map(Integer::longValue).orElse(0L),
                    valued.map(one -> String.join(" · ", new FigureBasis(words).of(indicator, one)))
                            .orElseGet(() -> taken.map(Measurement::getNote).orElse("")),
                    Optional.empty());
        } catch (Refusal e) {
            return new AuditedFigure(
                    origin, key, label, say("audit.no.answer"), 0, e.sentence().in(ground.locale()), Optional.empty());
        }
    }

    private void risk(String origin, RiskScore score, List<AuditedFigure> figures) {
        String name = String.valueOf(score.risk().getName());
        figures.add(new AuditedFigure(
                origin,
                String.valueOf(score.risk().getKey()),
                name,
                score.score().isPresent()
                        ? say("audit.score", Math.round(score.score().getAsDouble()))
                        : say("audit.not.measured"),
                score.criteria().size(),
                say("audit.covered", percent(score.coverage())),
                Optional.empty()));
        for (CriterionScore criterion : score.criteria()) {
            figures.add(criterion(origin, name, criterion));
        }
    }

    private AuditedFigure criterion(String origin, String risk, CriterionScore score) {
        String seen = score.gauged().said().in(ground.locale());
        Optional<org.beffroi.strategy.risk.Figure> figure =
                score.gauged() instanceof Gauged.Measured measured ? measured.figure() : Optional.empty();
        String sure = score.confidence().isPresent()
                ? say("audit.confidence", percent(score.confidence().getAsDouble()), seen)
                : seen;
        return new AuditedFigure(
                origin,
                String.valueOf(score.criterion().getCode()),
                say("audit.criterion", risk, String.valueOf(score.criterion().getName())),
                figure.map(one -> new ReadingText(ground.locale()).figure(one, score.unit()))
                        .orElseGet(() -> score.level().isPresent()
                                ? say(
                                        "audit.level",
                                        Math.round(100 * score.level().getAsDouble()))
                                : say("audit.not.measured")),
                figure.map(org.beffroi.strategy.risk.Figure::base).orElse(0L),
                sure,
                Optional.empty());
    }

    private String percent(double share) {
        return ground.run().wording().percent(share);
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(FigureAudit.class, key, arguments).in(ground.locale());
    }
}
