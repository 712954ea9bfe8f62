package org.beffroi.sources.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header {@code Retry-After} (RFC 9110, section 10.2.3): seconds, or a date. */
public final class RetryAfter {

    /** A server that asks for more is asked again after a day all the same. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** The moment that the header means, empty where it cannot be read. */
    public static Optional<Instant> read(String header, Instant now) {
        String text = header.strip();
        try {
            Instant asked = text.matches("\\d{1,9}")
                    ? now.plusSeconds(Long.parseLong(text))
                    : ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            Instant latest = now.plus(LONGEST);
            return Optional.of(asked.isAfter(latest) ? latest : asked);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
