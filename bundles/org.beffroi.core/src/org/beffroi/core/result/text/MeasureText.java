package org.beffroi.core.result.text;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Measure;

/**
 * Measures as people read them, everywhere alike: the value with its unit, and the interval of one that is no share. Immutable.
 *
 * @param locale language of the reader
 */
public record MeasureText(Locale locale) {

    /** The unit of durations. */
    private static final String HOURS = "h";

    private static final String PERCENT = "%";
    private static final double ALL = 100;

    public MeasureText {
        Objects.requireNonNull(locale);
    }

    /** {@code 18,5 %}, {@code 30,5 jours}, {@code +40,5 %}; in words where it was not measured. */
    public String value(Measure measure) {
        if (measure.part().isPresent()) {
            return new ShareText(locale).cell(measure.part().get());
        }
        if (!Double.isFinite(measure.value())) {
            return say("share.not.measurable");
        }
        if (measure.share()) {
            return say("share.percent", new Wording(locale).percent(measure.value()));
        }
        return figure(measure, measure.value());
    }

    /** Between what it lies by chance; empty of a share, which has its own, and of what was given none. */
    public Optional<String> range(Measure measure) {
        return measure.range()
                .map(range -> say("measure.range", figure(measure, range.low()), figure(measure, range.high())));
    }

    private String figure(Measure measure, double value) {
        Wording wording = new Wording(locale);
        String unit = measure.unit().orElse("");
        if (unit.equals(HOURS) && value >= 0) {
            return wording.hours(value);
        }
        if (unit.equals(PERCENT) && measure.change()) {
            return say("share.percent", wording.change(value / ALL));
        }
        String number = measure.change() ? wording.signed(value) : wording.decimal(value);
        if (unit.equals(PERCENT)) {
            return say("share.percent", isRoundedToEdge(number, value) ? edged(value) : number);
        }
        return unit.isEmpty() ? number : say("measure.unit", number, unit);
    }

    /** What is neither none nor all is not said as either. */
    private boolean isRoundedToEdge(String number, double value) {
        Wording wording = new Wording(locale);
        return value > 0 && value < ALL && (number.equals(wording.decimal(0)) || number.equals(wording.decimal(ALL)));
    }

    private String edged(double value) {
        return new Wording(locale).percent(value / ALL);
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(MeasureText.class, key, arguments).in(locale);
    }
}
