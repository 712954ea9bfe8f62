package org.beffroi.sources.x;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How far a search was read, and what it has cost this month.
 *
 * @param month calendar month, UTC
 * @param spent posts that were given in it
 * @param since the newest post of what was wholly read
 * @param top the newest post of what is being read
 * @param next page at which reading goes on, empty where it came to its end
 */
record XState(YearMonth month, int spent, Optional<String> since, Optional<String> top, Optional<String> next) {

    /** Milliseconds since 1970 at which identities of posts begin; the rest are in their upper bits (Snowflake, 2010). */
    private static final long EPOCH = 1_288_834_974_657L;

    private static final int TIME_BITS = 22;

    /** The search looks back seven days; asking for less is on the safe side. */
    private static final Duration LOOKS_BACK = Duration.ofDays(7).minusHours(1);

    static XState none(Instant now) {
        return new XState(monthOf(now), 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static YearMonth monthOf(Instant now) {
        return YearMonth.from(now.atZone(ZoneOffset.UTC));
    }

    /** Reads it as of now; one that cannot be read is none. */
    static XState read(String written, Instant now) {
        String[] parts = written.split(" ", 5);
        try {
            XState state = parts.length < 5
                    ? none(now)
                    : new XState(
                            YearMonth.parse(parts[0]),
                            Integer.parseInt(parts[1]),
                            part(parts[2]),
                            part(parts[3]),
                            part(parts[4]));
            return state.in(monthOf(now));
        } catch (DateTimeException | NumberFormatException e) {
            return none(now);
        }
    }

    private static Optional<String> part(String written) {
        return Optional.of(written).filter(text -> !text.equals("-"));
    }

    /** A new month costs nothing yet, and the page that was left in the old one is gone. */
    private XState in(YearMonth now) {
        return month.equals(now) ? this : new XState(now, 0, since, Optional.empty(), Optional.empty());
    }

    String written() {
        return String.join(
                " ", month.toString(), Integer.toString(spent), since.orElse("-"), top.orElse("-"), next.orElse("-"));
    }

    /** When the next month begins. */
    Instant nextMonth() {
        return month.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The newest post known, where the search still reaches as far back. */
    Optional<String> within(Instant now) {
        return since.filter(id -> id.matches("\\d{1,19}"))
                .filter(id -> Instant.ofEpochMilli((Long.parseLong(id) >> TIME_BITS) + EPOCH)
                        .isAfter(now.minus(LOOKS_BACK)));
    }

    /** After a page. */
    XState after(int given, Optional<String> newest, Optional<String> page) {
        Optional<String> first = top.or(() -> newest);
        return page.isPresent()
                ? new XState(month, spent + given, since, first, page)
                : new XState(month, spent + given, first.or(() -> since), Optional.empty(), Optional.empty());
    }
}
