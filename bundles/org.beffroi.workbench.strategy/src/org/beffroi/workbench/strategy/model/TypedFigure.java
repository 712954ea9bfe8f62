package org.beffroi.workbench.strategy.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.TypedMeasure;

/**
 * A figure that a person types for an indicator.
 *
 * @param value what it is
 * @param on the day it holds for
 * @param source where it comes from; may be empty
 * @param note a remark; may be empty
 */
public record TypedFigure(BigDecimal value, LocalDate on, String source, String note) {

    /** The hour by which a figure of a day is dated: no day of another time zone is meant. */
    private static final LocalTime NOON = LocalTime.NOON;

    public TypedFigure {
        Objects.requireNonNull(value);
        Objects.requireNonNull(on);
        source = source.strip();
        note = note.strip();
    }

    /** True for an indicator whose figures are typed, or about whose measure nobody has thought yet. */
    public static boolean fits(Indicator indicator) {
        return indicator.getMeasure() == null || indicator.getMeasure() instanceof TypedMeasure;
    }

    /** Where the figures of an indicator come from; empty where nobody said so. */
    public static String sourceOf(Indicator indicator) {
        return indicator.getMeasure() instanceof TypedMeasure typed && typed.getSource() != null
                ? typed.getSource()
                : "";
    }

    /**
     * Adds it to those that are there: a change. A source that is another than before is that of this figure alone, beside its
     * note, since older figures keep theirs.
     *
     * @param by who typed it
     */
    public void addTo(Indicator indicator, String by, ZoneId zone) {
        if (indicator.getMeasure() == null) {
            indicator.setMeasure(ModelFactory.eINSTANCE.createTypedMeasure());
        }
        TypedMeasure typed = (TypedMeasure) indicator.getMeasure();
        String known = sourceOf(indicator);
        if (known.isEmpty() && !source.isEmpty()) {
            typed.setSource(source);
        }
        boolean another = !source.isEmpty() && !known.isEmpty() && !source.equals(known);
        Measurement taken = ModelFactory.eINSTANCE.createMeasurement();
        taken.setAt(on.atTime(NOON).atZone(zone).toInstant());
        taken.setValue(value);
        taken.setUntil(on);
        taken.setBy(by);
        String said = !another ? note : note.isEmpty() ? source : note + " (" + source + ")";
        taken.setNote(said.isEmpty() ? null : said);
        indicator.getMeasurements().add(taken);
    }
}
