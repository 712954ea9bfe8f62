package org.beffroi.strategy.risk;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Measure.Range;
import org.beffroi.strategy.model.Criterion;
import org.beffroi.strategy.model.FigureUnit;

/**
 * A criterion as it counts in the score of its risk.
 *
 * @param criterion which one
 * @param unit of its figure
 * @param gauged what its measure found
 * @param judged the level that somebody gave it, from 0 to 1, which prevails; empty where nobody did
 * @param nature what it is about; of one that nothing measures, what is done
 */
public record CriterionScore(
        Criterion criterion, FigureUnit unit, Gauged gauged, OptionalDouble judged, CriterionMeasure.Nature nature) {

    /** In a strategy levels are written from 0 to 100. */
    private static final double HUNDRED = 100;

    public CriterionScore {
        Objects.requireNonNull(criterion);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(gauged);
        Objects.requireNonNull(judged);
        Objects.requireNonNull(nature);
    }

    /** One about what is done. */
    public CriterionScore(Criterion criterion, FigureUnit unit, Gauged gauged, OptionalDouble judged) {
        this(criterion, unit, gauged, judged, CriterionMeasure.Nature.CONDUCT);
    }

    /** A judgement of a day to come does not count yet. */
    static CriterionScore of(Criterion criterion, Gauged gauged, FigureUnit unit, LocalDate today) {
        boolean counts = criterion.getJudged() != null
                && (criterion.getJudgedOn() == null || !criterion.getJudgedOn().isAfter(today));
        OptionalDouble judged = counts
                ? OptionalDouble.of(Math.clamp(criterion.getJudged().doubleValue() / HUNDRED, 0, 1))
                : OptionalDouble.empty();
        return new CriterionScore(criterion, unit, gauged, judged);
    }

    /** The same, about that. */
    CriterionScore about(CriterionMeasure.Nature other) {
        return new CriterionScore(criterion, unit, gauged, judged, other);
    }

    /** The level that counts: what somebody judged, else what was measured; empty where neither is. */
    public OptionalDouble level() {
        if (judged.isPresent()) {
            return judged;
        }
        return gauged instanceof Gauged.Measured measured
                ? OptionalDouble.of(measured.level())
                : OptionalDouble.empty();
    }

    /** Between what its level lies, whatever is not known: what somebody judged is as it is, what nobody measured may be anything. */
    public Range levels() {
        if (judged.isPresent()) {
            return new Range(judged.getAsDouble(), judged.getAsDouble());
        }
        return gauged instanceof Gauged.Measured measured ? measured.levels() : new Range(0, 1);
    }

    /** Its level in whole hundredths at both ends, where it is measured and they are said unlike; empty of all others. */
    public Optional<Range> between() {
        return Optional.of(levels())
                .filter(range -> level().isPresent())
                .map(range -> new Range(Wording.level(range.low()), Wording.level(range.high())))
                .filter(range -> range.low() < range.high());
    }

    /** How sure what was measured is; empty for a judgement, which no base makes sure, and where nothing was measured. */
    public OptionalDouble confidence() {
        return judged.isEmpty() && gauged instanceof Gauged.Measured measured
                ? OptionalDouble.of(measured.confidence())
                : OptionalDouble.empty();
    }
}
