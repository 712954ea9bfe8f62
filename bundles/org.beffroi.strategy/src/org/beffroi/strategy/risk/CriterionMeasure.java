package org.beffroi.strategy.risk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.beffroi.strategy.model.FigureUnit;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * The way one criterion of a risk is measured; an OSGi service of one class.
 *
 * <p>By being there, every criterion that has its code ({@link org.beffroi.strategy.model.Criterion#getCode()}) is measured by it
 * in {@code beffroi strategy risks} and in the analysis of risks. Its texts stand in the bundle of the class:
 * {@code criterion.<code>.rule}, how the figure becomes a level, with the two ends of its ramp as arguments;
 * {@code criterion.<code>.figure}, what the figure counts, in a few words; {@code criterion.<code>.seen}, what was seen; {@code criterion.<code>.lowers}, what would lower it; and one for each reason not
 * to measure ({@link Gauged#not}).
 *
 * <p>Without state, safe for several threads. It reads the strategy and changes nothing. It may meet anything that a file can
 * hold: parts that are missing, names that are null, dates the wrong way round. Without data it says why it did not measure, and
 * gives no number.
 */
@ConsumerType
public interface CriterionMeasure {

    /** What a criterion is about: a risk lies in what is done, and a file that is filled in lowers none of it. */
    enum Nature {
        /** What the body does, and what people do with it: posts, answers, delays, trainings that took place. */
        CONDUCT,
        /** What its file says, or does not: whether a form was filled in. */
        FILE
    }

    /** Metadata of a measure. */
    @ComponentPropertyType
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Info {
        String PREFIX_ = "beffroi.criterion.";

        /** The code of the criteria that it measures, such as {@code absence.ground-elsewhere}. */
        String code();

        /** What its figure is. */
        FigureUnit unit();

        /** The figure at which there is no risk: stated before anything is measured, and the same for every body. */
        double none() default 0;

        /** The figure at which there is all of it; below {@link #none()} where more of the figure is better. */
        double full() default 1;

        /** Whether it looks at what is done, or at what is written. */
        Nature nature() default Nature.CONDUCT;
    }

    /**
     * Measures.
     *
     * @throws org.beffroi.core.message.Refusal if what it asks is not understood; the criterion is then not measured, and says so
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    Gauged gauge(Situation situation);
}
