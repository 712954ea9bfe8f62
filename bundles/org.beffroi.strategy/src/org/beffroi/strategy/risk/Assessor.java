package org.beffroi.strategy.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.DrillDown;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.measure.Ground;
import org.beffroi.strategy.measure.Percents;
import org.beffroi.strategy.model.Assessment;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Reading;
import org.beffroi.strategy.model.Risk;

/** Writes down what risks were found to be: beside what was found on other days, which stays as it is. */
public final class Assessor {

    /** A longer search, one that names every mention answered to, is no use in a file. */
    private static final int LONGEST = 1000;

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Ground ground;

    /** An assessor who dates with the ground's moment and writes in its language. */
    public Assessor(Ground ground) {
        this.ground = ground;
    }

    /**
     * Adds an assessment to the risk. One of the same day of the body gives way to it, so that a history has a point a day, however often
     * somebody presses; those of other days are left as they are.
     *
     * @return the new one
     */
    public Assessment add(RiskScore found) {
        Assessment assessment = of(found);
        found.risk().getAssessments().removeIf(before -> before.getAt() != null && isSameDay(before.getAt()));
        found.risk().getAssessments().add(assessment);
        return assessment;
    }

    private boolean isSameDay(Instant moment) {
        ZoneId zone = ground.run().zone();
        return moment.atZone(zone).toLocalDate().equals(ground.at().atZone(zone).toLocalDate());
    }

    /** What would be added: in the words and to the precision in which it is kept. */
    public Assessment of(RiskScore found) {
        Risk risk = found.risk();
        Assessment assessment = ModelFactory.eINSTANCE.createAssessment();
        assessment.setAt(ground.at());
        found.score().ifPresent(score -> assessment.setScore(BigDecimal.valueOf(Wording.level(score / 100))));
        assessment.setConfidence(plain(found.coverage(), DECIMALS));
        assessment.setLikelihood(risk.getLikelihood());
        assessment.setImpact(risk.getImpact());
        assessment.setReason(reason(found));
        for (int i = 0; i < found.criteria().size(); i++) {
            assessment
                    .getReadings()
                    .add(reading(found.criteria().get(i), found.weights().get(i)));
        }
        return assessment;
    }

    private String reason(RiskScore found) {
        String key = found.score().isPresent() ? "risk.reason" : "risk.reason.none";
        return say(Sentence.of(Assessor.class, key, found.covered()));
    }

    private Reading reading(CriterionScore score, double weight) {
        Reading reading = ModelFactory.eINSTANCE.createReading();
        reading.setCriterion(score.criterion().getKey());
        reading.setCode(score.criterion().getCode());
        reading.setName(score.criterion().getName());
        reading.setWeight(plain(weight, DECIMALS));
        reading.setUnit(score.unit());
        reading.setJudged(score.judged().isPresent());
        reading.setSeen(say(seen(score)));
        reading.setLanguage(ground.locale().getLanguage());
        score.between().ifPresent(range -> {
            reading.setLow(BigDecimal.valueOf((long) range.low()));
            reading.setHigh(BigDecimal.valueOf((long) range.high()));
        });
        reading.setRule(say(score.gauged().rule()));
        reading.setLowers(lowers(score, ground.locale()));
        score.level().ifPresent(level -> reading.setLevel(plain(HUNDRED.doubleValue() * level, DECIMALS)));
        set(score.confidence()).ifPresent(reading::setConfidence);
        if (score.gauged() instanceof Gauged.Measured measured) {
            measured.figure().ifPresent(figure -> {
                reading.setValue(shown(figure, score.unit()));
                reading.setBase((int) Math.min(Integer.MAX_VALUE, figure.base()));
                figure.days().ifPresent(days -> {
                    reading.setFrom(days.from());
                    reading.setUntil(days.until());
                });
            });
            measured.drillDown().flatMap(this::query).ifPresent(reading::setQuery);
        }
        return reading;
    }

    /** What was seen; where somebody judged, by whom and when, then what was measured. */
    public static Sentence seen(CriterionScore score) {
        if (score.judged().isEmpty()) {
            return score.between()
                    .map(range -> Sentence.of(
                            Assessor.class, "criterion.between", score.gauged().said(), (long) range.low(), (long)
                                    range.high()))
                    .orElse(score.gauged().said());
        }
        String by =
                Optional.ofNullable(score.criterion().getJudgedBy()).orElse("").strip();
        boolean dated = score.criterion().getJudgedOn() != null;
        Object day = dated ? Said.day(score.criterion().getJudgedOn()) : "";
        String key = by.isEmpty()
                ? dated ? "criterion.judged.on" : "criterion.judged"
                : dated ? "criterion.judged.by.on" : "criterion.judged.by";
        return Sentence.of(Assessor.class, key, by, day, score.gauged().said());
    }

    /** What would lower it: in the strategy's own words where it has some, else in those of the measure. */
    public static String lowers(CriterionScore score, Locale locale) {
        String own = score.criterion().getLowers();
        return own == null || own.isBlank() ? score.gauged().lowers().in(locale) : own.strip();
    }

    /** A figure as people write it: shares from 0 to 100, two decimals at most. */
    public static BigDecimal shown(Figure figure, FigureUnit unit) {
        BigDecimal value = BigDecimal.valueOf(figure.value());
        return unit == FigureUnit.SHARE
                ? Percents.rounded(value.multiply(HUNDRED), 1)
                : plain(value.doubleValue(), DECIMALS);
    }

    private Optional<String> query(DrillDown drillDown) {
        return drillDown instanceof DrillDown.ToMentions(var query)
                ? Optional.of(ground.run().print(query)).filter(printed -> printed.length() <= LONGEST)
                : Optional.empty();
    }

    private String say(Sentence sentence) {
        return sentence.in(ground.locale());
    }

    private static Optional<BigDecimal> set(OptionalDouble value) {
        return value.isPresent() ? Optional.of(plain(value.getAsDouble(), DECIMALS)) : Optional.empty();
    }

    private static BigDecimal plain(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
