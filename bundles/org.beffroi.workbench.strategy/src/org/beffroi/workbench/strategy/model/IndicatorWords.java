package org.beffroi.workbench.strategy.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.strategy.analysis.Forecast;
import org.beffroi.strategy.measure.FigureBasis;
import org.beffroi.strategy.measure.FigureWords;
import org.beffroi.strategy.measure.Noted;
import org.beffroi.strategy.measure.Tracking;
import org.beffroi.strategy.measure.Tracking.State;
import org.beffroi.strategy.measure.TrackingWords;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/** What is said of an indicator and its figures. Immutable. */
public final class IndicatorWords {

    private static final String PERCENT = "%";

    private final Language language;
    private final Days days;
    private final FigureWords figures;

    public IndicatorWords(Language language, Days days) {
        this.language = language;
        this.days = days;
        this.figures = new FigureWords(language.locale(), days.zone(), Diffusion.INTERNAL);
    }

    /** A value of an indicator with its unit; empty for none. */
    public String figure(Indicator indicator, BigDecimal value) {
        return figures.figure(indicator, value);
    }

    private static String unit(Indicator indicator) {
        return indicator.getUnit() == null ? "" : indicator.getUnit().strip();
    }

    /** A change of value: what is a percentage changes by points. */
    public String difference(Indicator indicator, double by) {
        if (!unit(indicator).equals(PERCENT)) {
            return figure(indicator, rounded(Math.abs(by)));
        }
        BigDecimal size = BigDecimal.valueOf(Math.abs(by)).setScale(Math.abs(by) < 1 ? 2 : 1, RoundingMode.HALF_EVEN);
        return language.text("dashboard.points", size, figures.number(size, PERCENT));
    }

    /** How an indicator stands, in a few words. */
    public String state(State state) {
        return language.text("dashboard.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** How it stands, and by how much it is ahead or behind. */
    public String standing(Indicator indicator, Tracking tracking, LocalDate today) {
        boolean past = indicator.getDue() != null && today.isAfter(indicator.getDue());
        return switch (tracking.state()) {
            case LATE -> past ? missing(indicator, tracking) : by("dashboard.late.by", indicator, tracking);
            case AHEAD -> by("dashboard.ahead.by", indicator, tracking);
            default -> state(tracking.state());
        };
    }

    /** Why it stands so, in a sentence. */
    public String why(Indicator indicator, Tracking tracking, LocalDate today) {
        return new TrackingWords(figures).why(indicator, tracking, today);
    }

    private String by(String key, Indicator indicator, Tracking tracking) {
        return tracking.gap()
                .map(gap -> language.text(key, difference(indicator, gap)))
                .orElseGet(() -> state(tracking.state()));
    }

    private String missing(Indicator indicator, Tracking tracking) {
        return tracking.last()
                .map(last -> language.text(
                        "dashboard.missing",
                        difference(
                                indicator,
                                indicator.getTarget().subtract(last.getValue()).doubleValue())))
                .orElseGet(() -> state(tracking.state()));
    }

    /** On what the last figure rests, for which period, and when it was taken; for one never taken, what it will be. */
    public String basis(Indicator indicator, Optional<Measurement> last) {
        if (last.isEmpty()) {
            return indicator.getMeasurements().stream()
                    .reduce((one, other) -> other)
                    .flatMap(new Noted(figures.locale())::of)
                    .orElse(
                            indicator.getDefinition() == null
                                    ? ""
                                    : indicator.getDefinition().strip());
        }
        return String.join(" · ", new FigureBasis(figures).of(indicator, last.get()));
    }

    /** Where it is to go; empty without a target. */
    public String goal(Indicator indicator) {
        String target = figure(indicator, indicator.getTarget());
        return target.isEmpty() ? "" : language.text("dashboard.target", target);
    }

    /** Until when; empty where nobody said so. */
    public String due(Indicator indicator) {
        return indicator.getDue() == null ? "" : shortly(indicator.getDue());
    }

    /** Where its measurements lead by its due day, with the ends between which four figures in five would lie. */
    public String forecast(Indicator indicator, Forecast forecast) {
        return language.text(
                "dashboard.forecast",
                figure(indicator, rounded(forecast.value())),
                figures.number(rounded(forecast.low()), unit(indicator)),
                figures.number(rounded(forecast.high()), unit(indicator)));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(Math.abs(value) < 10 ? 1 : 0, RoundingMode.HALF_EVEN);
    }

    /** Where it came from; empty without a baseline. */
    public String start(Indicator indicator) {
        String baseline = figure(indicator, indicator.getBaseline());
        return baseline.isEmpty() || indicator.getBaselineAt() == null
                ? baseline
                : language.text("dashboard.start", baseline, shortly(indicator.getBaselineAt()));
    }

    private String shortly(LocalDate day) {
        return days.shortMonth(day) + " " + day.getYear();
    }
}
