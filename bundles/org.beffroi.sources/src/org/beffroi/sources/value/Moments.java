package org.beffroi.sources.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates and times that exports hold: ISO 8601 and its loose cousins, day/month/year in either order, months in
 * words (French, English), seconds, milliseconds and microseconds since 1970, serial numbers of workbooks, and times told
 * from now ({@code il y a 3 j}, {@code 3d ago}). Safe for several threads.
 *
 * <p>A date without time is the start of its day. A local time that clocks skip in its zone is read later by what they skip; one
 * that they show twice is the first of the two ({@link Settled}).
 */
public final class Moments {

    private static final String TIME = "(?:[T\\s,]*(?:(?:à|at|-|–|·)\\s*)?(\\d{1,2})\\s*[:hH]\\s*(\\d{2})?"
            + "(?:\\s*:\\s*(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?\\s*(?:([AaPp])(?:\\.\\s?|)(?:[Mm]\\.?)?(?![A-Za-z]))?"
            + "\\s*\\(?(Z|(?:UTC|GMT)[+-]\\d(?!\\d)|(?:UTC|GMT)?[+-]\\d{2}:?(?:\\d{2})?|[ECMP]T|[A-Za-z]{3,5}|[A-Za-z_]+/[A-Za-z_/]+)?\\)?)?";
    private static final String WEEKDAY = "(?:\\p{L}{2,9}\\.?,?\\s+)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
    private static final Pattern YEAR_LAST =
            Pattern.compile(WEEKDAY + "(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})" + TIME);
    private static final Pattern DAY_WORD =
            Pattern.compile(WEEKDAY + "(\\d{1,2})(?:er|st|nd|rd|th)?[\\s-]+(\\p{L}{3,9})\\.?,?[\\s-]+(\\d{4})" + TIME);
    private static final Pattern WORD_DAY =
            Pattern.compile(WEEKDAY + "(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})" + TIME);
    private static final Pattern TWITTER =
            Pattern.compile("\\p{L}{3} (\\p{L}{3}) (\\d{1,2}) (\\d{2}):(\\d{2}):(\\d{2}) ([+-]\\d{4}) (\\d{4})");
    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})Z?)?");
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10}|\\d{13}|\\d{16})(?:\\.\\d+)?");
    private static final Pattern SERIAL = Pattern.compile("([2-6]\\d{4})(?:[.,](\\d+))?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private Moments() {}

    /**
     * How times of one column are read.
     *
     * @param zone of times that carry none
     * @param dayFirst whether 03/04 is the third of April
     * @param reference the now of times told from now
     */
    public record Rule(ZoneId zone, boolean dayFirst, Instant reference) {}

    /** What the order of day and month can be. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        /** Both readings make a date. */
        EITHER
    }

    /** How an instant was found. */
    public enum Settled {
        /** The cell tells one instant alone. */
        CERTAIN,
        /** Clocks never showed that local time: it was moved forward by the length of what they skip. */
        SKIPPED,
        /** Clocks showed that local time twice: the first was taken, that of the offset before the change. */
        TWICE,
        /** It is told from now, such as « hier »: it is as right as what was taken for now. */
        RELATIVE
    }

    /**
     * What a cell tells.
     *
     * @param settled how the instant was found
     */
    public record Moment(Instant instant, Settled settled) {

        private static Moment certain(Instant instant) {
            return new Moment(instant, Settled.CERTAIN);
        }

        private static Moment of(LocalDateTime time, ZoneId zone) {
            ZoneOffsetTransition change = zone.getRules().getTransition(time);
            Settled settled = change == null ? Settled.CERTAIN : change.isGap() ? Settled.SKIPPED : Settled.TWICE;
            return new Moment(time.atZone(zone).toInstant(), settled);
        }
    }

    /** The instant that a cell tells, empty if it cannot be read. */
    public static Optional<Instant> read(String cell, Rule rule) {
        return moment(cell, rule).map(Moment::instant);
    }

    /** The instant that a cell tells and how it was found, empty if it cannot be read. */
    public static Optional<Moment> moment(String cell, Rule rule) {
        String text = cell.strip().replace('\u00A0', ' ').replace('\u202F', ' ');
        try {
            return attempt(text, rule);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty(); // looks like a date, is none: 31/02/2022
        }
    }

    private static Optional<Moment> attempt(String text, Rule rule) {
        Matcher m = YEAR_FIRST.matcher(text);
        if (m.matches()) {
            return at(date(m.group(1), m.group(2), m.group(3)), m, rule);
        }
        m = YEAR_LAST.matcher(text);
        if (m.matches()) {
            String year = m.group(3).length() == 2 ? "20" + m.group(3) : m.group(3);
            boolean dayFirst = order(m.group(1), m.group(2))
                    .map(order -> order == Order.DAY_FIRST)
                    .orElse(rule.dayFirst());
            return at(date(year, m.group(dayFirst ? 2 : 1), m.group(dayFirst ? 1 : 2)), m, rule);
        }
        if (!text.isEmpty() && Character.isDigit(text.charAt(0)) && text.indexOf(' ') < 0) {
            Optional<Moment> number = number(text, rule);
            if (number.isPresent()) {
                return number;
            }
        }
        return inWords(text, rule).or(() -> Ago.read(text, rule).map(instant -> new Moment(instant, Settled.RELATIVE)));
    }

    private static Optional<Moment> inWords(String text, Rule rule) {
        Matcher m = DAY_WORD.matcher(text);
        if (m.matches()) {
            Optional<Integer> month = Months.number(m.group(2));
            return month.flatMap(n -> at(date(m.group(3), n.toString(), m.group(1)), m, rule));
        }
        Matcher other = WORD_DAY.matcher(text);
        if (other.matches()) {
            Optional<Integer> month = Months.number(other.group(1));
            return month.flatMap(n -> at(date(other.group(3), n.toString(), other.group(2)), other, rule));
        }
        Matcher twitter = TWITTER.matcher(text);
        if (!twitter.matches()) {
            return Optional.empty();
        }
        return Months.number(twitter.group(1))
                .map(n -> Moment.of(
                        date(twitter.group(7), n.toString(), twitter.group(2))
                                .atTime(
                                        Integer.parseInt(twitter.group(3)),
                                        Integer.parseInt(twitter.group(4)),
                                        Integer.parseInt(twitter.group(5))),
                        ZoneId.of(twitter.group(6))));
    }

    private static Optional<Moment> number(String text, Rule rule) {
        Matcher epoch = EPOCH.matcher(text);
        if (epoch.matches()) {
            long value = Long.parseLong(epoch.group(1));
            return Optional.of(Moment.certain(
                    switch (epoch.group(1).length()) {
                        case 13 -> Instant.ofEpochMilli(value);
                        case 16 -> Instant.ofEpochSecond(value / 1_000_000, value % 1_000_000 * 1_000);
                        default -> Instant.ofEpochSecond(value);
                    }));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            LocalDate day = date(compact.group(1), compact.group(2), compact.group(3));
            if (compact.group(4) == null) {
                return Optional.of(start(day, rule));
            }
            LocalTime time = LocalTime.of(
                    Integer.parseInt(compact.group(4)),
                    Integer.parseInt(compact.group(5)),
                    Integer.parseInt(compact.group(6)));
            return Optional.of(Moment.of(day.atTime(time), text.endsWith("Z") ? ZoneOffset.UTC : rule.zone()));
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            LocalDate day = SERIAL_ZERO.plusDays(Long.parseLong(serial.group(1)));
            if (serial.group(2) == null) {
                return Optional.of(start(day, rule));
            }
            double fraction = Double.parseDouble("0." + serial.group(2));
            return Optional.of(Moment.of(day.atStartOfDay().plusSeconds(Math.round(fraction * 86_400)), rule.zone()));
        }
        return Optional.empty();
    }

    private static Moment start(LocalDate day, Rule rule) {
        return Moment.certain(day.atStartOfDay(rule.zone()).toInstant());
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** Groups 4 to 9 of each pattern are those of the time. */
    private static Optional<Moment> at(LocalDate date, Matcher m, Rule rule) {
        if (m.group(4) == null) {
            return Optional.of(start(date, rule));
        }
        int hour = Integer.parseInt(m.group(4));
        if (m.group(8) != null) {
            hour = hour % 12 + (m.group(8).equalsIgnoreCase("p") ? 12 : 0);
        }
        LocalTime time = LocalTime.of(
                hour == 24 ? 0 : hour,
                m.group(5) == null ? 0 : Integer.parseInt(m.group(5)),
                m.group(6) == null ? 0 : Integer.parseInt(m.group(6)),
                m.group(7) == null ? 0 : Integer.parseInt((m.group(7) + "00000000").substring(0, 9)));
        Optional<ZoneId> zone = m.group(9) == null ? Optional.of(rule.zone()) : Zones.read(m.group(9));
        LocalDateTime local = date.plusDays(m.group(4).equals("24") ? 1 : 0).atTime(time);
        return zone.map(given -> Moment.of(local, given));
    }

    /** What a cell shows of the order of day and month, empty if it is not written with two numbers before the year. */
    public static Optional<Order> order(String cell) {
        Matcher m = YEAR_LAST.matcher(cell.strip());
        return m.matches() ? Optional.of(order(m.group(1), m.group(2)).orElse(Order.EITHER)) : Optional.empty();
    }

    private static Optional<Order> order(String first, String second) {
        int a = Integer.parseInt(first);
        int b = Integer.parseInt(second);
        if (a > 12 && b <= 12) {
            return Optional.of(Order.DAY_FIRST);
        }
        return b > 12 && a <= 12 ? Optional.of(Order.MONTH_FIRST) : Optional.empty();
    }

    /** Whether a cell carries its own zone, or is told from now or since 1970, so that no other zone is asked for. */
    public static boolean carriesZone(String cell) {
        Rule here = new Rule(ZoneOffset.UTC, true, Instant.EPOCH);
        Rule there = new Rule(ZoneId.of("+07:00"), true, Instant.EPOCH);
        return read(cell, here).equals(read(cell, there));
    }
}
