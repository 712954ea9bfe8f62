package org.beffroi.strategy.verb;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Measure.Range;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.text.ShareText;
import org.beffroi.strategy.measure.Ground;
import org.beffroi.strategy.measure.Span;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.risk.Assessor;
import org.beffroi.strategy.risk.CriterionScore;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.ReadingText;
import org.beffroi.strategy.risk.RiskScore;
import org.beffroi.strategy.verb.AuditedFigure.Amount;
import org.beffroi.strategy.verb.AuditedFigure.Base;
import org.beffroi.strategy.verb.AuditedFigure.Name;

/**
 * Figures of risks as the audit tells them: the score with what it covers, then each criterion, both between what they lie.
 *
 * @param ground what they are taken from
 */
record RiskFigures(Ground ground) {

    private static final double PERCENT = 100;

    /** A risk, and its criteria under it. */
    void add(String origin, RiskScore score, List<AuditedFigure> figures) {
        String name = String.valueOf(score.risk().getName());
        figures.add(new AuditedFigure(
                new Name(origin, "", String.valueOf(score.risk().getKey()), name),
                score.score().isPresent()
                        ? say("audit.score", Wording.level(score.score().getAsDouble() / PERCENT))
                        : say("audit.not.measured"),
                amount(score),
                Optional.empty(),
                Base.of(score.criteria().stream()
                        .filter(one -> one.level().isPresent())
                        .count()),
                score.covered().in(ground.locale()),
                Optional.empty()));
        for (CriterionScore criterion : score.criteria()) {
            figures.add(criterion(origin, name, criterion));
        }
    }

    private AuditedFigure criterion(String origin, String risk, CriterionScore score) {
        String seen = score.judged().isEmpty()
                ? score.gauged().said().in(ground.locale())
                : Assessor.seen(score).in(ground.locale());
        Optional<Figure> figure =
                score.gauged() instanceof Gauged.Measured measured ? measured.figure() : Optional.empty();
        String sure = sure(score.confidence(), seen);
        String level = figure.isPresent() && score.level().isPresent()
                ? level(score.level().getAsDouble(), score.between()) + " · "
                : "";
        String label = label(score, figure);
        return new AuditedFigure(
                new Name(origin, "", String.valueOf(score.criterion().getCode()), say("audit.criterion", risk, label))
                        .in(risk, label),
                figure.map(one -> new ReadingText(ground.locale()).figure(one, score.unit()))
                        .orElseGet(() -> score.level().isPresent()
                                ? level(score.level().getAsDouble())
                                : say("audit.not.measured")),
                figure.map(one -> amount(one, score.unit()))
                        .orElseGet(() -> amount(score.level()).within(score.between())),
                figure.flatMap(Figure::days).map(window -> new Span(window.from(), window.until())),
                figure.map(one -> one.part().map(Base::of).orElseGet(() -> Base.of(one.base())))
                        .orElse(Base.NONE),
                figure.flatMap(Figure::part)
                        .flatMap(this::rate)
                        .map(rate -> level + sure + " · " + rate)
                        .orElse(level + sure),
                figure.flatMap(Figure::part));
    }

    String level(double level) {
        return say("audit.level", Wording.level(level));
    }

    private String level(double level, Optional<Range> between) {
        return between.map(range ->
                        say("audit.level.between", Wording.level(level), (long) range.low(), (long) range.high()))
                .orElseGet(() -> level(level));
    }

    /** What is said, behind how sure it is; nothing of what is all known, and of what nothing makes sure. */
    String sure(OptionalDouble confidence, String said) {
        long sure = Wording.level(confidence.orElse(0));
        return sure > 0 && sure < PERCENT ? say("audit.confidence", sure, said) : said;
    }

    private Optional<String> rate(Share part) {
        return Optional.of(new ShareText(ground.locale()).interval(part))
                .filter(interval -> !interval.isEmpty())
                .map(interval -> say(part.unknown() > 0 ? "audit.rate.unknown" : "audit.rate", interval));
    }

    /** A criterion is called after a practice; its figure may count the contrary of what is feared, so that is said beside it. */
    private String label(CriterionScore score, Optional<Figure> figure) {
        String criterion = String.valueOf(score.criterion().getName());
        return figure.flatMap(one -> new ReadingText(ground.locale()).counted(score))
                .filter(what -> !what.equalsIgnoreCase(criterion))
                .map(what -> say("audit.criterion.figure", criterion, what))
                .orElse(criterion);
    }

    /** A score and its bounds whole, as texts say them. */
    private Amount amount(RiskScore score) {
        return Amount.of(
                        score.score().isPresent() ? whole(score.score().getAsDouble()) : Double.NaN,
                        say("risks.unit"),
                        Optional.empty())
                .within(score.bounds().map(range -> new Range(whole(range.low()), whole(range.high()))));
    }

    private static double whole(double points) {
        return Wording.level(points / PERCENT);
    }

    private Amount amount(Figure figure, FigureUnit unit) {
        return figure.part()
                .map(Amount::of)
                .orElseGet(() -> Amount.of(
                        unit == FigureUnit.SHARE ? PERCENT * figure.value() : figure.value(),
                        switch (unit) {
                            case SHARE -> "%";
                            case HOURS -> "h";
                            case RATIO, MONTHS -> say("audit.unit." + unit.getName());
                            default -> "";
                        },
                        Optional.empty()));
    }

    /** A level from 0 to 1 as people read it, out of a hundred. */
    Amount amount(OptionalDouble level) {
        return Amount.of(PERCENT * level.orElse(Double.NaN), say("risks.unit"), Optional.empty());
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(RiskFigures.class, key, arguments).in(ground.locale());
    }
}
