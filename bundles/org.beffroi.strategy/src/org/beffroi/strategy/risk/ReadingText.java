package org.beffroi.strategy.risk;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Measure.Range;
import org.beffroi.strategy.measure.Noted;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a criterion, in few words.
 *
 * @param locale the reader's language
 */
public record ReadingText(Locale locale) {

    private static final double HUNDRED = 100;

    /** Less than so many months is told in days. */
    private static final double FEW_MONTHS = 2;

    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    /** As {@code criterion.between} says it, in either language: files of before hold the two numbers in that sentence alone. */
    private static final Pattern BETWEEN =
            Pattern.compile("\\b(?:Risque entre|Risk between) (\\d{1,3}) (?:et|and) (\\d{1,3}) (?:sur|out of) 100\\b");

    public ReadingText {
        Objects.requireNonNull(locale);
    }

    /**
     * What is counted and how much of it: {@code messages répondus ou clos : 20 %}. A criterion is called after what is feared, and
     * its figure may count the contrary. Empty where there is no figure; the number alone where nobody says what it counts.
     */
    public Optional<String> figure(Reading reading) {
        return Optional.ofNullable(reading.getValue())
                .map(value -> figure(value, reading.getUnit()))
                .map(value -> counted(ReadingText.class, reading.getCode())
                        .map(what -> say("figure.of.what", what, value))
                        .orElse(value));
    }

    /** What the figure of a criterion counts: {@code messages répondus ou clos}; empty where its measure does not say it. */
    public Optional<String> counted(CriterionScore score) {
        return score.gauged() instanceof Gauged.Measured measured
                ? counted(measured.rule().home(), score.criterion().getCode())
                : Optional.empty();
    }

    private Optional<String> counted(Class<?> home, @Nullable String code) {
        return Optional.ofNullable(code).flatMap(known -> Sentence.of(home, "criterion." + known.strip() + ".figure")
                .found(locale));
    }

    /** The same of what a measure found: {@code 92,2 %}. */
    public String figure(Figure found, FigureUnit unit) {
        return figure(Assessor.shown(found, unit), unit);
    }

    private String figure(BigDecimal value, FigureUnit unit) {
        if (unit == FigureUnit.MONTHS && value.abs().doubleValue() < FEW_MONTHS) {
            return say("figure.days", Math.round(value.doubleValue() * DAYS_OF_A_MONTH));
        }
        String number = unit == FigureUnit.SHARE
                ? new Wording(locale).percent(value.doubleValue() / HUNDRED)
                : new Wording(locale).decimal(value.doubleValue());
        return say("figure." + unit.getName(), number);
    }

    /** {@code base 2 831, du 15 octobre 2024 au 14 octobre 2025}; empty where there is no figure. */
    public String basis(Reading reading) {
        if (reading.getBase() == null) {
            return "";
        }
        String base = say("figure.base", new Wording(locale).number(reading.getBase()));
        return reading.getFrom() == null || reading.getUntil() == null
                ? base
                : say("figure.base.days", base, new Wording(locale).days(reading.getFrom(), reading.getUntil()));
    }

    /** The level from 0 to 100; where there is none, in words that it was not measured. */
    public String level(Reading reading) {
        return reading.getLevel() == null
                ? say("risk.not.measured")
                : new Wording(locale).number(Wording.level(reading.getLevel().doubleValue() / HUNDRED));
    }

    /**
     * Between what the level lies, whatever is not known of the figure; empty where all is.
     */
    public Optional<Range> between(Reading reading) {
        return reading.getLow() != null && reading.getHigh() != null
                ? Optional.of(new Range(
                                reading.getLow().doubleValue(),
                                reading.getHigh().doubleValue()))
                        .filter(range -> reading.getLevel() != null && !reading.isJudged())
                : said(reading);
    }

    /** What was seen, in the reader's language: what was said in another is said anew by its figure, or quoted where it has none. */
    public Optional<String> seen(Reading reading) {
        Noted noted = new Noted(locale);
        return Optional.ofNullable(reading.getSeen())
                .map(seen -> noted.isRead(reading.getLanguage())
                        ? seen
                        : figured(reading).orElseGet(() -> noted.in(seen, reading.getLanguage())));
    }

    /** What is counted, how much of it, of how many and which days, and between what the level lies; empty where there is no figure. */
    public Optional<String> figured(Reading reading) {
        return figure(reading)
                .map(figure -> say("risk.figure", figure, basis(reading)))
                .map(figure -> between(reading)
                        .map(range -> say("criterion.figure.between", figure, (long) range.low(), (long) range.high()))
                        .orElse(figure));
    }

    private static Optional<Range> said(Reading reading) {
        return Optional.ofNullable(reading.getSeen())
                .map(BETWEEN::matcher)
                .filter(Matcher::find)
                .map(found -> new Range(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2))))
                .filter(range -> reading.getLevel() != null && !reading.isJudged());
    }

    /** How sure, from 0 to 100, where nothing is left open; empty for judgements and for what was not measured. */
    public String confidence(Reading reading) {
        return reading.getConfidence() == null ? "" : percent(reading.getConfidence());
    }

    /** Its part in the whole, in percent; empty where it is not known. */
    public String weight(Reading reading) {
        return reading.getWeight() == null ? "" : say("figure.SHARE", percent(reading.getWeight()));
    }

    private String percent(BigDecimal share) {
        return new Wording(locale).number(Wording.level(share.doubleValue()));
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(ReadingText.class, key, arguments).in(locale);
    }
}
