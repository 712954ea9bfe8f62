package org.beffroi.strategy.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.strategy.element.Measurements;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.TypedMeasure;
import org.jspecify.annotations.Nullable;

/**
 * Figures of indicators as people read them: the one rule of the document, of the verb and of the dashboard. Immutable.
 *
 * <p>A percentage has one decimal at most; another number one, and two below ten, where they are a large part of it.
 *
 * @param locale language of the reader
 * @param zone in which the day of a measurement is told
 * @param reader who reads it: for anybody, no person is named
 */
public record FigureWords(Locale locale, ZoneId zone, Diffusion reader) {

    private static final String PERCENT = "%";
    private static final double ALL = 100;

    public FigureWords {
        Objects.requireNonNull(locale);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(reader);
    }

    /** A number of a unit, thin spaces between thousands in French, half to even. */
    public String number(BigDecimal value, String unit) {
        if (PERCENT.equals(unit) && isNearEdge(value.doubleValue())) {
            return new Wording(locale).percent(value.doubleValue() / ALL);
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(PERCENT.equals(unit) ? 1 : Wording.decimals(value.doubleValue()));
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(value);
    }

    /** Whether one decimal would say it as none, or as all. */
    private static boolean isNearEdge(double percent) {
        double far = Math.min(Math.abs(percent), Math.abs(ALL - percent));
        return percent > 0 && percent < ALL && far < 0.1;
    }

    /** A value of an indicator with its unit, which agrees with it; empty for none. */
    public String figure(Indicator indicator, @Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        String unit = indicator.getUnit() == null ? "" : indicator.getUnit().strip();
        String number = number(value, unit);
        if (unit.isEmpty()) {
            return number;
        }
        return unit.equals(PERCENT)
                ? say("figure.SHARE", number)
                : say("indicator.figure", number, Units.of(value, unit, locale));
    }

    /**
     * A measurement with what it is of, for a share says little without: {@code 20 % (3 sur 15)}, or {@code 35,6 % (de 365)} where the
     * cases cannot be known again; what is no share, or has no base, as it is.
     */
    public String based(Indicator indicator, Measurement taken) {
        String figure = figure(indicator, taken.getValue());
        return figure.isEmpty()
                ? ""
                : base(indicator, taken)
                        .map(base -> say("figure.based", figure, base))
                        .orElse(figure);
    }

    /** The base of a share in a word or two, {@code 3 sur 15}; empty of what is none and where nobody said it. */
    public Optional<String> base(Indicator indicator, Measurement taken) {
        if (!FigureBasis.isPart(indicator)
                || taken.getValue() == null
                || taken.getBase() == null
                || taken.getBase() <= 0) {
            return Optional.empty();
        }
        Wording wording = new Wording(locale);
        return Optional.of(Cases.of(indicator, taken)
                .map(cases -> say("figure.based.cases", wording.number(cases.count()), wording.number(cases.base())))
                .orElseGet(() -> say("figure.based.base", wording.number(taken.getBase()))));
    }

    /** The newest measurement, whether it has a value or not. */
    public static Optional<Measurement> newest(Indicator indicator) {
        return Measurements.newest(indicator);
    }

    /** Why an indicator has no figure now, as a sentence; empty for one whose newest measurement has a value. */
    public Optional<String> unmeasured(Indicator indicator) {
        Optional<Measurement> newest = newest(indicator);
        if (newest.filter(taken -> taken.getValue() != null).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (indicator.getMeasure()) {
                    case null -> say("indicator.unmeasured.how");
                    case TypedMeasure typed ->
                        new FigureBasis(this)
                                .source(typed, newest)
                                .map(source -> say("indicator.unmeasured.source", source))
                                .orElseGet(() -> say("indicator.unmeasured.typed"));
                    default -> newest.flatMap(new Noted(locale)::of).orElseGet(() -> say("indicator.unmeasured.first"));
                });
    }

    String say(String key, Object... arguments) {
        return Sentence.of(FigureWords.class, key, arguments).in(locale);
    }
}
