package org.beffroi.strategy.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure.Range;
import org.beffroi.strategy.model.FigureUnit;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a measure found of a criterion: a level with its figure, or that nothing could be measured, and why.
 *
 * <p>A measure makes one with {@link #measured}, {@link #full} or {@link #not}; the sentences are found under its code.
 */
@ProviderType
public sealed interface Gauged {

    /** How its figure becomes a level. */
    Sentence rule();

    /** What would lower it. */
    Sentence lowers();

    /** In one sentence: what was seen, or why nothing was measured. */
    Sentence said();

    /**
     * Measured.
     *
     * @param figure empty where the fact itself is the finding, such as a plan that was never tried
     * @param level from 0 (nothing of it) to 1
     * @param levels between what the level lies, whatever is not known of its figure; the level twice where all is
     * @param confidence from 0 to 1
     * @param drillDown to the mentions that show it; empty where none do
     */
    record Measured(
            Optional<Figure> figure,
            double level,
            Range levels,
            double confidence,
            Sentence said,
            Sentence rule,
            Sentence lowers,
            Optional<DrillDown> drillDown)
            implements Gauged {
        public Measured {
            Objects.requireNonNull(figure);
            Objects.requireNonNull(levels);
            Objects.requireNonNull(said);
            Objects.requireNonNull(rule);
            Objects.requireNonNull(lowers);
            Objects.requireNonNull(drillDown);
            if (!(level >= 0 && level <= 1) || !(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("Levels and confidences are from 0 to 1");
            }
        }

        /** The same, whose level lies between those. */
        Measured between(Range other) {
            return new Measured(figure, level, other, confidence, said, rule, lowers, drillDown);
        }

        /** The same, with the way to the mentions that show it. */
        public Measured through(Optional<DrillDown> way) {
            return new Measured(figure, level, levels, confidence, said, rule, lowers, way);
        }

        /** The same, said by {@code criterion.<code>.<variant>}. */
        public Measured saying(CriterionMeasure by, String variant, Object... arguments) {
            return new Measured(
                    figure, level, levels, confidence, text(by, variant, arguments), rule, lowers, drillDown);
        }
    }

    /** Not measured: no level, no number. */
    record NotMeasured(Sentence said, Sentence rule, Sentence lowers) implements Gauged {
        public NotMeasured {
            Objects.requireNonNull(said);
            Objects.requireNonNull(rule);
            Objects.requireNonNull(lowers);
        }
    }

    /** A figure, its level by the measure's ramp; said by {@code criterion.<code>.seen}. */
    static Measured measured(CriterionMeasure by, Figure figure, double confidence, Object... seen) {
        Ramp ramp = Ramp.of(by);
        double level = ramp.level(figure.value());
        return new Measured(
                Optional.of(figure),
                level,
                figure.part().map(part -> ramp.levels(part.low(), part.high())).orElse(new Range(level, level)),
                confidence,
                text(by, "seen", seen),
                rule(by),
                text(by, "lowers"),
                Optional.empty());
    }

    /** The same where the figure lies between two others, whatever is not known. */
    static Measured between(CriterionMeasure by, Figure figure, Range figures, double confidence, Object... seen) {
        return measured(by, figure, confidence, seen).between(Ramp.of(by).levels(figures.low(), figures.high()));
    }

    /** A fact that is all of the risk by itself, without a figure; said by {@code criterion.<code>.<variant>}. */
    static Measured full(CriterionMeasure by, String variant, Object... seen) {
        return new Measured(
                Optional.empty(),
                1,
                new Range(1, 1),
                Confidence.WHOLE,
                text(by, variant, seen),
                rule(by),
                text(by, "lowers"),
                Optional.empty());
    }

    /** Not measured, for a reason of the measure's own: {@code criterion.<code>.<variant>}. */
    static NotMeasured not(CriterionMeasure by, String variant, Object... arguments) {
        return not(by, text(by, variant, arguments));
    }

    /** Not measured, for that reason. */
    static NotMeasured not(CriterionMeasure by, Sentence why) {
        return new NotMeasured(why, rule(by), text(by, "lowers"));
    }

    /** Not measured: less than is needed to say anything. */
    static NotMeasured tooFew(CriterionMeasure by, long there, long needed) {
        return not(by, Sentence.of(Gauged.class, "criterion.too.few", there, needed));
    }

    private static Sentence rule(CriterionMeasure by) {
        CriterionMeasure.Info info = CriterionMeasures.info(by);
        double scale = info.unit() == FigureUnit.SHARE ? 100 : 1;
        return text(by, "rule", scale * info.none(), scale * info.full());
    }

    private static Sentence text(CriterionMeasure by, String ending, Object... arguments) {
        List<Object> said = new ArrayList<>(List.of(arguments));
        return new Sentence(
                by.getClass(), "criterion." + CriterionMeasures.info(by).code() + "." + ending, said);
    }
}
