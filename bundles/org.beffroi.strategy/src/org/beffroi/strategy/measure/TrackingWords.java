package org.beffroi.strategy.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Wording;
import org.beffroi.strategy.measure.Tracking.Line;
import org.beffroi.strategy.model.Direction;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;

/**
 * Why an indicator stands as it does, in a sentence that whoever decides upon it can read without knowing the rule. Immutable.
 *
 * @param words of figures for that reader
 */
public record TrackingWords(FigureWords words) {

    private static final double DAYS_OF_MONTH = 30.44;

    /** Below as many days a time is told in days, else in months. */
    private static final int DAYS = 61;

    /** As near to a whole number as that it is one. */
    private static final double WHOLE = 0.05;

    public TrackingWords {
        Objects.requireNonNull(words);
    }

    /**
     * The sentence.
     *
     * @param tracking that of the indicator
     * @param today the day on which it is judged
     */
    public String why(Indicator indicator, Tracking tracking, LocalDate today) {
        if (tracking.measured().isEmpty()) {
            return words.unmeasured(indicator).orElseGet(() -> words.say("indicator.unmeasured.first"));
        }
        Measurement last = tracking.measured().getLast();
        return switch (tracking.state()) {
            case NOT_MEASURED -> words.say("indicator.unmeasured.first");
            case NO_LINE -> words.say(without(indicator));
            case STALE -> stale(indicator, last, today);
            case SMALL_BASE -> words.say("tracking.small", figure(indicator, last), last.getBase(), Margin.LEAST_CASES);
            case WITHIN_NOISE -> noise(indicator, tracking, last);
            case TOO_EARLY -> early(tracking, last, today);
            case LATE -> late(indicator, tracking, last, today);
            case ON_TIME, AHEAD -> compared("tracking.on", indicator, tracking, last);
            case REACHED ->
                words.say(
                        "tracking.reached",
                        figure(indicator, last),
                        day(last),
                        words.figure(indicator, indicator.getTarget()));
        };
    }

    private static String without(Indicator indicator) {
        return indicator.getTarget() == null
                ? "tracking.no.target"
                : indicator.getDue() == null ? "tracking.no.due" : "tracking.no.start";
    }

    private String late(Indicator indicator, Tracking tracking, Measurement last, LocalDate today) {
        boolean due = indicator.getDue() != null && today.isAfter(indicator.getDue());
        return due && indicator.getDirection() != Direction.STAY
                ? words.say(
                        "tracking.late.due",
                        figure(indicator, last),
                        day(last),
                        words.figure(indicator, indicator.getTarget()),
                        said(indicator.getDue()))
                : compared("tracking.late", indicator, tracking, last);
    }

    /** What it is beside what the line asks for, that day or, where nothing was measured since, on a later one. */
    private String compared(String key, Indicator indicator, Tracking tracking, Measurement last) {
        if (indicator.getDirection() == Direction.STAY) {
            return words.say(
                    key + ".stays", figure(indicator, last), day(last), words.figure(indicator, indicator.getTarget()));
        }
        LocalDate on = tracking.on().orElseThrow();
        boolean same = on.equals(Rhythm.known(last, words.zone()));
        double line = tracking.line().orElseThrow().at(on);
        Optional<Cases> cases = Cases.isWhole(indicator) ? Cases.of(indicator, last) : Optional.empty();
        if (cases.isPresent()) {
            return words.say(
                    same ? key + ".cases" : key + ".cases.since",
                    cases.get().count(),
                    cases.get().base(),
                    figure(indicator, last),
                    day(last),
                    due(cases.get().at(BigDecimal.valueOf(line))),
                    said(on));
        }
        String expected = expected(indicator, line);
        return same
                ? words.say(key, figure(indicator, last), said(on), expected)
                : words.say(key + ".since", figure(indicator, last), day(last), expected, said(on));
    }

    /** How many cases there had to be, in whole ones: between two of them either is said. */
    private String due(double cases) {
        int least = (int) Math.floor(cases + WHOLE);
        int most = (int) Math.ceil(cases - WHOLE);
        return least == most ? words.say("tracking.cases.one", most) : words.say("tracking.cases.two", least, most);
    }

    private String stale(Indicator indicator, Measurement last, LocalDate today) {
        Rhythm rhythm = Rhythm.of(indicator, words.zone());
        LocalDate known = Rhythm.known(last, words.zone());
        String said = words.say(
                "tracking.stale." + rhythm.sign().name().toLowerCase(Locale.ROOT),
                said(known),
                time(ChronoUnit.DAYS.between(known, today)),
                time(rhythm.every()));
        boolean due = indicator.getDue() != null && today.isAfter(indicator.getDue());
        return due ? words.say("tracking.stale.due", said, said(indicator.getDue())) : said;
    }

    private String time(long days) {
        return days < DAYS
                ? words.say("tracking.days", days)
                : words.say("tracking.months", Math.round(days / DAYS_OF_MONTH));
    }

    private String noise(Indicator indicator, Tracking tracking, Measurement last) {
        Margin margin = tracking.margin().orElseThrow();
        boolean target = margin.holds(indicator.getTarget().doubleValue())
                || tracking.line().isEmpty();
        LocalDate on = tracking.on().orElseThrow();
        String kind = Margin.isCount(indicator) ? "tracking.noise.count." : "tracking.noise.";
        return words.say(
                kind + (target ? "target" : "line"),
                figure(indicator, last),
                number(indicator, margin.low()),
                figure(indicator, margin.high()),
                words.say("tracking.noise.cases", last.getBase() == null ? 0 : last.getBase()),
                target
                        ? words.figure(indicator, indicator.getTarget())
                        : expected(indicator, tracking.line().orElseThrow().at(on)),
                said(on));
    }

    private String early(Tracking tracking, Measurement last, LocalDate today) {
        Line line = tracking.line().orElseThrow();
        LocalDate telling = Judgement.telling(line);
        boolean still = !Rhythm.known(last, words.zone()).isAfter(line.from());
        if (still && today.isBefore(telling)) {
            return words.say("tracking.early.still", said(line.from()), said(telling));
        }
        return still
                ? words.say("tracking.early.again", said(line.from()))
                : words.say("tracking.early", said(line.from()), said(line.until()), said(telling));
    }

    private String figure(Indicator indicator, Measurement taken) {
        return words.figure(indicator, taken.getValue());
    }

    private String figure(Indicator indicator, double value) {
        return words.figure(indicator, Margin.rounded(value));
    }

    /** What the line asks for: percentages to a decimal, as they are measured; of people and posts there is no tenth. */
    private String expected(Indicator indicator, double value) {
        boolean percent = "%"
                .equals(indicator.getUnit() == null ? "" : indicator.getUnit().strip());
        return percent ? words.figure(indicator, BigDecimal.valueOf(value)) : figure(indicator, value);
    }

    private String number(Indicator indicator, double value) {
        return words.number(
                Margin.rounded(value),
                indicator.getUnit() == null ? "" : indicator.getUnit().strip());
    }

    private String day(Measurement taken) {
        return said(Rhythm.known(taken, words.zone()));
    }

    private String said(LocalDate day) {
        return new Wording(words.locale()).dayOfYear(day);
    }
}
