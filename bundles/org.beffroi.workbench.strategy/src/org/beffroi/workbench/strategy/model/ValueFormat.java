package org.beffroi.workbench.strategy.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beffroi.workbench.language.Language;
import org.eclipse.emf.ecore.EClassifier;

/**
 * How a value is typed and written in a language: a day, a moment, a whole number, a decimal one. Immutable.
 *
 * @param zone in which moments are typed and written
 */
public record ValueFormat(Kind kind, Language language, ZoneId zone) {

    /** The kinds of values that are typed. */
    public enum Kind {
        DAY,
        MOMENT,
        WHOLE,
        DECIMAL
    }

    private static final List<String> DAYS = List.of("d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "uuuu-M-d");

    /** Years are typed in full: four digits. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9999;

    /** The kind of a type of the model, empty where it is not typed so. */
    public static Optional<Kind> kindOf(EClassifier type) {
        return switch (type.getName()) {
            case "Day" -> Optional.of(Kind.DAY);
            case "Moment" -> Optional.of(Kind.MOMENT);
            case "Decimal" -> Optional.of(Kind.DECIMAL);
            case "EInt", "EIntegerObject" -> Optional.of(Kind.WHOLE);
            default -> Optional.empty();
        };
    }

    /** What belongs in the field. */
    public String prompt() {
        return language.text("typed.prompt." + lower());
    }

    /** What is said of something that cannot be read. */
    public String problem() {
        return language.text("typed.problem." + lower());
    }

    private String lower() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** A value as people write it. */
    public String write(Object value) {
        return switch (value) {
            case LocalDate day -> day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()));
            case Instant moment ->
                moment.atZone(zone).format(DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", language.locale()));
            case BigDecimal number -> decimal(number);
            case Number whole -> plainNumber(whole.longValue());
            default -> String.valueOf(value);
        };
    }

    /** A year is written without a space, so numbers of four digits are too. */
    private String plainNumber(long whole) {
        return Math.abs(whole) < 10_000 ? Long.toString(whole) : language.number(whole);
    }

    private String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        format.setMinimumFractionDigits(0);
        return format.format(number);
    }

    /** What was typed, empty where it cannot be read. */
    public Optional<Object> read(String typed) {
        String words = typed.strip();
        return switch (kind) {
            case DAY -> day(words).map(Object.class::cast);
            case MOMENT -> moment(words).map(Object.class::cast);
            case WHOLE ->
                number(words).flatMap(number -> {
                    try {
                        return Optional.<Object>of(number.intValueExact());
                    } catch (ArithmeticException e) {
                        return Optional.empty();
                    }
                });
            case DECIMAL -> number(words).map(Object.class::cast);
        };
    }

    /**
     * Spaces of any kind group digits. Where comma and point both stand, the later one begins the decimals; one that
     * stands several times groups; one comma alone groups where the language groups so (« 1,234 » in English) and
     * begins the decimals elsewhere.
     */
    private Optional<BigDecimal> number(String words) {
        String digits = words.replaceAll("[\\s\\u00a0\\u202f\\u2009'’]", "").replace('\u2212', '-');
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            String grouping = comma > point ? "." : ",";
            digits = digits.replace(grouping, "");
        } else if (isGroupedBy(',', digits, language.locale()) || isGroupedBy('.', digits, language.locale())) {
            digits = digits.replace(",", "").replace(".", "");
        }
        digits = digits.replace(',', '.');
        if (!digits.matches("[+-]?\\d{1,18}(\\.\\d{1,9})?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits);
        return Optional.of(
                number.signum() == 0 ? new BigDecimal(BigInteger.ZERO, Math.max(0, number.scale())) : number);
    }

    private static boolean isGroupedBy(char separator, String digits, Locale language) {
        boolean usual = DecimalFormatSymbols.getInstance(language).getGroupingSeparator() == separator;
        String group = Pattern.quote(String.valueOf(separator)) + "\\d{3}";
        return digits.matches("[+-]?[1-9]\\d{0,2}(?:" + group + "){" + (usual ? 1 : 2) + ",}");
    }

    private Optional<LocalDate> day(String words) {
        String plain = words.replace('\u00a0', ' ').replace('\u202f', ' ').replaceAll("(?i)\\b1er\\b", "1");
        for (String pattern : DAYS) {
            Optional<LocalDate> read = parse(plain, DateTimeFormatter.ofPattern(pattern, language.locale()));
            if (read.isPresent()) {
                return read;
            }
        }
        for (String pattern : List.of("d MMMM uuuu", "d MMM uuuu", "MMMM d, uuuu", "MMM d, uuuu")) {
            Optional<LocalDate> read = parse(plain, named(pattern));
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private DateTimeFormatter named(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .parseLenient()
                .appendPattern(pattern)
                .toFormatter(language.locale());
    }

    private static Optional<LocalDate> parse(String words, DateTimeFormatter by) {
        try {
            // A day that a month does not have is a slip, not the last one it has.
            LocalDate day = LocalDate.parse(words, by.withResolverStyle(ResolverStyle.STRICT));
            return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As people say it, to the minute, or as spreadsheets and programs write it, to the second (ISO 8601). */
    private Optional<Instant> moment(String words) {
        if (words.matches("\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})?")) {
            return exact(words.replace(' ', 'T'));
        }
        int at = words.lastIndexOf(' ');
        String hour = at < 0 ? "" : words.substring(at + 1).replace('h', ':');
        if (hour.matches("\\d{1,2}:\\d{2}")) {
            return day(words.substring(0, at).replaceAll("[\\s,]+$|\\s+(à|at)$", ""))
                    .flatMap(day -> hour(day, hour));
        }
        return day(words).map(day -> day.atStartOfDay(zone).toInstant());
    }

    private Optional<Instant> exact(String words) {
        try {
            boolean local = words.substring(10).matches("[T\\d:.]+");
            return Optional.of(
                    local
                            ? LocalDateTime.parse(words).atZone(zone).toInstant()
                            : OffsetDateTime.parse(words).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Instant> hour(LocalDate day, String hour) {
        String[] parts = hour.split(":");
        int hours = Integer.parseInt(parts[0]);
        int minutes = Integer.parseInt(parts[1]);
        return hours > 23 || minutes > 59
                ? Optional.empty()
                : Optional.of(LocalDateTime.of(day, java.time.LocalTime.of(hours, minutes))
                        .atZone(zone)
                        .toInstant());
    }
}
