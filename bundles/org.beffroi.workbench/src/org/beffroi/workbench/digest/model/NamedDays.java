package org.beffroi.workbench.digest.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.StandingQueries;
import org.beffroi.dossier.period.PeriodReader;
import org.beffroi.dossier.period.PeriodReader.Within;
import org.beffroi.dossier.period.TypedPeriod;
import org.beffroi.workbench.language.Language;

/**
 * The days of a digest, and those that its title lets its readers expect: « Revue du matin » is about a day, « Revue de mars » about
 * the last March that has begun. Immutable.
 *
 * @param today the day until which days are counted where nothing else is said: the dossier's
 * @param zone the dossier's
 */
public record NamedDays(LocalDate today, ZoneId zone) {

    /** Of what kind the days are that a title announces. */
    public enum Kind {
        DAY("1j", 1, 4),
        WEEKEND("7j", 2, 4),
        WEEKDAY("7j", 1, 8),
        WEEK("7j", 4, 14),
        MONTH("30j", 20, 45),
        /** Days of the calendar: a month, a week, a season, from one day to another. */
        DATES("", 0, 0);

        private final String period;
        private final long least;
        private final long most;

        Kind(String period, long least, long most) {
            this.period = period;
            this.least = least;
            this.most = most;
        }

        /** End of the keys of its texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether a title has a word of it, in either language: titles are written in either, whatever the window speaks. */
        private boolean isIn(List<String> title) {
            return this != DATES && words("digests.named." + key()).anyMatch(title::contains);
        }
    }

    /**
     * What a title announces.
     *
     * @param period the days, as typed
     */
    public record Announced(Kind kind, String period) {}

    /**
     * The days that are counted, both included.
     *
     * @param isRolling whether they are others tomorrow
     */
    public record Span(LocalDate first, LocalDate last, boolean isRolling) {

        /** How many. */
        public long many() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }

        /** Whether most days of each are days of both. */
        private boolean isNear(Span other) {
            LocalDate from = first.isAfter(other.first) ? first : other.first;
            LocalDate until = last.isBefore(other.last) ? last : other.last;
            double both = ChronoUnit.DAYS.between(from, until) + 1.0;
            return both >= MOST * Math.max(many(), other.many());
        }
    }

    private static final double MOST = 0.6;

    private static final String MONTHS = Stream.of(Locale.FRENCH, Locale.ENGLISH)
            .flatMap(locale -> Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, locale)))
            .map(Language::folded)
            .filter(name -> !name.equals("may"))
            .distinct()
            .collect(Collectors.joining("|", "(?:", "|may(?= \\d{4}))"));

    /** From one day to another, a day, a month: as a reader of periods understands them. */
    private static final Pattern DATED = Pattern.compile("\\b(?:(?:du|from) \\d{1,2}(?:er|st|nd|rd|th)?(?: " + MONTHS
            + ")?(?: \\d{4})? (?:au|to) )?(?:\\d{1,2}(?:er|st|nd|rd|th)? )?" + MONTHS + "\\b(?: \\d{4}\\b)?");

    private static final Pattern NUMBERED =
            Pattern.compile("\\b(?:semaine|week) (?:n°? ?)?(\\d{1,2})\\b(?: (\\d{4})\\b)?");

    private static final Pattern PAST = Pattern.compile("\\b(?:a|ai|ont|avait|avaient|aura|auront|avoir|ayant) ete\\b");

    /** What a title announces; empty where it says nothing of days, or several things. */
    public Optional<Announced> announced(String title) {
        String plain =
                Language.folded(title).replaceAll("[\\s\\u00a0\\u202f]+", " ").replaceAll("week[- ]end", "weekend");
        Optional<Span> dates = numbered(plain).or(() -> season(plain)).or(() -> dated(plain));
        if (dates.isPresent()) {
            return dates.map(span -> new Announced(Kind.DATES, span.first() + ".." + span.last()));
        }
        List<String> words = List.of(plain.split("[^\\p{L}]+"));
        List<Kind> all =
                Stream.of(Kind.values()).filter(kind -> kind.isIn(words)).toList();
        return Optional.of(all)
                .filter(one -> one.size() == 1)
                .map(List::getFirst)
                .map(kind -> new Announced(kind, kind == Kind.WEEKEND ? lastWeekend() : kind.period));
    }

    private static Stream<String> words(String key) {
        Sentence words = Sentence.of(NamedDays.class, key);
        return Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .flatMap(locale -> words.found(locale).stream())
                .flatMap(found -> Stream.of(found.split(" ")))
                .map(Language::folded);
    }

    private Optional<Span> dated(String title) {
        Matcher found = DATED.matcher(title);
        return found.find() && new PeriodReader(today).read(found.group()) instanceof Within(Period period)
                ? span(TypedPeriod.of(period))
                : Optional.empty();
    }

    /** A week by its number (ISO 8601); the last one of it that has begun where no year is said. */
    private Optional<Span> numbered(String title) {
        Matcher found = NUMBERED.matcher(title);
        if (!found.find()) {
            return Optional.empty();
        }
        int week = Integer.parseInt(found.group(1));
        int year = found.group(2) == null ? today.get(IsoFields.WEEK_BASED_YEAR) : Integer.parseInt(found.group(2));
        boolean begun = !monday(year, week).isAfter(today);
        LocalDate first = begun || found.group(2) != null ? monday(year, week) : monday(year - 1, week);
        return week < 1 || week > 53 ? Optional.empty() : Optional.of(new Span(first, first.plusDays(6), false));
    }

    private static LocalDate monday(int year, int week) {
        return LocalDate.of(year, Month.JANUARY, 4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(week - 1L);
    }

    /** Three months: a season begins with its first month, as in the weather. */
    private Optional<Span> season(String title) {
        // What has been is no summer.
        List<String> words = List.of(PAST.matcher(title).replaceAll("").split("[^\\p{L}\\p{N}]+"));
        Optional<Month> begins = Stream.of(Month.MARCH, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER)
                .filter(month -> words("digests.season." + month.getValue()).anyMatch(words::contains))
                .findFirst();
        Optional<Integer> year = words.stream()
                .filter(word -> word.matches("(?:19|20)\\d\\d"))
                .map(Integer::valueOf)
                .findFirst();
        return begins.map(month -> {
            LocalDate first =
                    Year.of(year.orElse(today.getYear())).atMonth(month).atDay(1);
            LocalDate begun = first.isAfter(today) && year.isEmpty() ? first.minusYears(1) : first;
            return new Span(begun, begun.plusMonths(3).minusDays(1), false);
        });
    }

    private String lastWeekend() {
        LocalDate sunday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        return sunday.minusDays(1) + ".." + sunday;
    }

    /**
     * The days of a period; empty where it has no beginning.
     *
     * @param typed as a digest has it
     */
    public Optional<Span> span(String typed) {
        try {
            DayResolution resolution = new DayResolution(today, zone);
            Period period = resolution.last(new StandingQueries(Fields.core()).period(typed));
            if (period.from() == null) {
                return Optional.empty();
            }
            LocalDate first = resolution.dayOf(period.from());
            LocalDate last = period.to() == null ? today : resolution.dayOf(period.to());
            return last.isBefore(first) ? Optional.empty() : Optional.of(new Span(first, last, period.to() == null));
        } catch (Refusal notUnderstood) {
            return Optional.empty();
        }
    }

    /** What the title announces, where the days of the period are far from it. */
    public Optional<Announced> contradicted(String title, String typed) {
        Optional<Span> span = span(typed);
        return announced(title)
                .filter(announced -> span.filter(days -> !fits(announced, days) && !isOfThen(title, days))
                        .isPresent());
    }

    /** Whether a title that says no year is of days of an earlier one. */
    private boolean isOfThen(String title, Span span) {
        return new NamedDays(span.last(), zone)
                .announced(title)
                .filter(announced -> fits(announced, span))
                .isPresent();
    }

    private boolean fits(Announced announced, Span span) {
        Kind kind = announced.kind();
        if (kind != Kind.DATES) {
            return kind.least <= span.many() && span.many() <= kind.most;
        }
        // Of a month that is not over, its days until today.
        return span(announced.period())
                .map(dates -> new Span(dates.first(), dates.last().isAfter(today) ? today : dates.last(), false))
                .filter(span::isNear)
                .isPresent();
    }
}
