package org.beffroi.sources.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.value.Moments;
import org.beffroi.sources.value.SettledTimes;

/**
 * Reads the dates of one feed and remembers those that cannot be read: RFC 822 and its loose cousins, ISO 8601 and its
 * profiles (a year, a month, the day of a year), and what {@link Moments} knows.
 *
 * <p>A date before 1980 or more than five years ahead is the mistake of a program, or a joke: it is not believed.
 */
final class FeedDates {

    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}+\\.?\\s*,\\s*");
    private static final Pattern SHORT_YEAR = Pattern.compile("^(\\d{1,2}[\\s-]+\\p{L}+\\.?[\\s-]+)(\\d{2})(\\s.*)?$");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:-(\\d{2}))?");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d{4})-?([0-3]\\d{2})");
    private static final Pattern SHORT_YEAR_FIRST = Pattern.compile("\\d{2}-\\d{2}-\\d{2}(?:\\D.*)?");
    private static final int EARLIEST = 1980;
    private static final int AHEAD = 5;

    private final ZoneId zone;
    private final Instant now;
    private final List<String> unreadable = new ArrayList<>();
    private final SettledTimes settled;

    /** Dates without a zone are those of the given one. */
    FeedDates(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
        this.settled = new SettledTimes(zone);
    }

    /** How dates were settled that tell no instant by themselves, for people. */
    List<Sentence> settled() {
        return settled.sentences();
    }

    /** The dates that could not be read, as written. */
    List<String> unreadable() {
        return List.copyOf(unreadable);
    }

    /** As ROME reads it, which knows no parts of a second. */
    static String written(Instant date) {
        return date.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The instant meant, empty where it cannot be read or believed. */
    Optional<Instant> read(String written) {
        String text = written.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> read =
                month(text).or(() -> dayOfYear(text)).or(() -> moment(text)).or(() -> moment(withWholeYear(text)));
        if (read.isPresent() && isToCome(read.get())) {
            Optional<Instant> yearLast = read;
            read = yearFirst(text).or(() -> yearLast);
        }
        Optional<Instant> believed = read.filter(this::isBelievable);
        if (believed.isEmpty()) {
            unreadable.add(text);
        } else {
            noteSettled(text, believed.get());
        }
        return believed;
    }

    private Optional<Instant> moment(String text) {
        return settled.read(text, now).map(Moments.Moment::instant);
    }

    /** What tells that instant, of the ways in which it may have been read. */
    private void noteSettled(String text, Instant read) {
        Stream.of(text, withWholeYear(text))
                .filter(way -> settled.read(way, now)
                        .filter(moment -> moment.instant().equals(read))
                        .isPresent())
                .findFirst()
                .ifPresent(way -> settled.note(settled.read(way, now).orElseThrow(), way));
    }

    /** Without the name of the day, and with a year of four digits. */
    private static String withWholeYear(String text) {
        String plain = WEEKDAY.matcher(text).replaceFirst("");
        Matcher shortYear = SHORT_YEAR.matcher(plain);
        return shortYear.matches()
                ? shortYear.group(1)
                        + century(shortYear.group(2))
                        + Optional.ofNullable(shortYear.group(3)).orElse("")
                : plain;
    }

    /** What {@code 03-12-31} says where the year cannot be the last of the three, since that day is to come. */
    private Optional<Instant> yearFirst(String text) {
        return SHORT_YEAR_FIRST.matcher(text).matches()
                ? moment(century(text)).filter(date -> !isToCome(date))
                : Optional.empty();
    }

    private boolean isToCome(Instant date) {
        return date.isAfter(now.plus(1, ChronoUnit.DAYS));
    }

    /** A text that begins with a year of two digits, the year whole. */
    private static String century(String year) {
        return (Integer.parseInt(year.substring(0, 2)) < 70 ? "20" : "19") + year;
    }

    private Optional<Instant> month(String text) {
        Matcher m = MONTH.matcher(text);
        if (!m.matches()
                || m.group(2) != null && (m.group(2).equals("00") || m.group(2).compareTo("12") > 0)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        LocalDate day = m.group(2) == null
                ? LocalDate.of(year, 1, 1)
                : YearMonth.of(year, Integer.parseInt(m.group(2))).atDay(1);
        return Optional.of(day.atStartOfDay(zone).toInstant());
    }

    private Optional<Instant> dayOfYear(String text) {
        Matcher m = DAY_OF_YEAR.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        Year year = Year.of(Integer.parseInt(m.group(1)));
        int day = Integer.parseInt(m.group(2));
        return day == 0 || day > year.length()
                ? Optional.empty()
                : Optional.of(year.atDay(day).atStartOfDay(zone).toInstant());
    }

    private boolean isBelievable(Instant instant) {
        int year = instant.atZone(ZoneOffset.UTC).getYear();
        return year >= EARLIEST && year <= now.atZone(ZoneOffset.UTC).getYear() + AHEAD;
    }
}
