package org.beffroi.sources.mail;

import jakarta.mail.internet.MailDateFormat;
import java.text.ParsePosition;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beffroi.sources.value.Moments;
import org.beffroi.sources.value.SettledTimes;

/**
 * Dates of mails (RFC 5322, section 3.3, and its loose cousins).
 *
 * <p>A mail from before 1980, or from more than two days after it is read, has a clock that is wrong: its date is not
 * believed.
 *
 * @param settled reads what carries no zone, and remembers how
 * @param now the time of the visit
 */
record MailDates(SettledTimes settled, Instant now) {

    private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofDays(2);
    private static final Pattern ZONED =
            Pattern.compile("(?i).*\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:[+-]\\d{4}|UTC?|GMT|Z|[ECMP][SD]T)\\b.*");
    private static final Pattern LONG_YEAR = Pattern.compile("\\d{5,}");
    private static final int LONGEST = 200;

    /** The instant meant, empty where it cannot be read or believed. */
    Optional<Instant> read(String written) {
        String text =
                written.strip().replaceAll("\\s+", " ").replaceAll("\\(.*", "").strip();
        if (text.isEmpty()
                || text.length() > LONGEST
                || LONG_YEAR.matcher(text.replaceAll("[+-]\\d+", "")).find()) {
            return Optional.empty();
        }
        Optional<Instant> read = Optional.empty();
        if (ZONED.matcher(text).matches()) {
            read = Optional.ofNullable(new MailDateFormat().parse(text, new ParsePosition(0)))
                    .map(Date::toInstant);
        }
        if (read.isPresent()) {
            return read.filter(this::isBelievable);
        }
        Optional<Moments.Moment> told = settled.read(text, now).filter(moment -> isBelievable(moment.instant()));
        told.ifPresent(moment -> settled.note(moment, text));
        return told.map(Moments.Moment::instant);
    }

    private boolean isBelievable(Instant instant) {
        return !instant.isBefore(EARLIEST) && !instant.isAfter(now.plus(AHEAD));
    }

    /** The instant at the end of a {@code Received} header. */
    Optional<Instant> received(String header) {
        int last = header.lastIndexOf(';');
        return last < 0 ? Optional.empty() : read(header.substring(last + 1));
    }
}
