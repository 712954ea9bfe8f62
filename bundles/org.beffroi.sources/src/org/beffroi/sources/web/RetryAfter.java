package org.beffroi.sources.web;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.Web;

/** The header {@code Retry-After} (RFC 9110, section 10.2.3): seconds, or a date. */
public final class RetryAfter {

    /** A server that asks for more is asked again after a day all the same. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /**
     * A visit that brings nothing, since the server asked to be left alone for a while.
     *
     * @param cursor where the next visit goes on
     * @param url the address as it is typed
     * @param said says it, given the name of the server
     * @param unsaid thrown where the server does not say when
     */
    public static Visit visit(
            Web.Reply reply,
            Instant now,
            String cursor,
            URI url,
            Function<String, Sentence> said,
            Supplier<Refusal> unsaid) {
        Optional<Instant> until = reply.header("retry-after").flatMap(header -> read(header, now));
        if (until.isEmpty()) {
            throw unsaid.get();
        }
        return new Visit(List.of(), cursor, false, until, List.of(said.apply(String.valueOf(url.getHost()))));
    }

    /** The moment that the header means, empty where it cannot be read. */
    public static Optional<Instant> read(String header, Instant now) {
        String text = header.strip();
        try {
            Instant asked = text.matches("\\d{1,9}")
                    ? now.plusSeconds(Long.parseLong(text))
                    : ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
            Instant latest = now.plus(LONGEST);
            return Optional.of(asked.isAfter(latest) ? latest : asked);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
