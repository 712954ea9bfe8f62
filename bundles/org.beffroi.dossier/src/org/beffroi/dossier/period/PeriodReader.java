package org.beffroi.dossier.period;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.query.Query.Ago;
import org.beffroi.core.query.Query.Day;
import org.beffroi.core.query.Query.FixedDay;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.StandingQueries;
import org.beffroi.dossier.period.DayWords.Partial;
import org.beffroi.dossier.period.DayWords.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Reads a period as people say it, in French or English: {@code hier}, {@code cette semaine}, {@code les 7 derniers jours},
 * {@code mars 2025}, {@code depuis le 27 mars}, {@code depuis le conseil du 27 mars}, {@code du 3 au 9 mars 2025}, and as the
 * query language writes it. Case and accents do not count.
 *
 * <p>Immutable. What counts from today, such as the last seven days, goes on rolling; the days of a calendar stay.
 *
 * @param today the dossier's today
 * @param named days that have a name, such as a council, by which {@code depuis} finds them
 */
public record PeriodReader(LocalDate today, List<NamedDay> named) {

    /** A day that has a name. */
    public record NamedDay(String name, LocalDate day) {}

    /** What words say. */
    public sealed interface Reading {}

    /** All of time: nothing narrows it. */
    public record Always() implements Reading {}

    /** A period of publication. */
    public record Within(Period period) implements Reading {}

    /** Nothing that could be read. */
    public record Unclear() implements Reading {}

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private static final String FIELD = CoreFields.PUBLISHED.name();

    private static final String LATELY = "(?:last |past |previous |derniers |dernieres )?";

    private static final String UNIT =
            "(jours?|j|days?|d|semaines?|sem|s|weeks?|w|mois|months?|m|ans?|annees?|a|years?|y)";

    private static final Pattern LAST =
            Pattern.compile(LATELY + "(\\d{1,4}) ?" + LATELY + UNIT + "(?: derniers| dernieres)?");

    private static final Pattern BETWEEN = Pattern.compile(
            "(?:du|de|entre|between|from) (.+?) (?:au|a|et|and|to|until) (.+)|(.+?) ?(?:\\.\\.| - | – | au | to ) ?(.+)"
                    + "|(\\d{1,2})-(\\d{1,2} .+)");

    private static final Pattern SINCE = Pattern.compile("(?:depuis|a partir d[eu]|since|from) (.+)");

    private static final Pattern UNTIL = Pattern.compile("(?:jusqu'(?:au?|en)|until|up to) (.+)");

    private static final Pattern BEFORE = Pattern.compile("(?:avant|before) (.+)");

    private static final Pattern EVENT = Pattern.compile(".+? (?:du|de|des|of|on|d') ?(?:the )?(\\S.*)");

    private static final Pattern ARTICLE = Pattern.compile("^(?:(?:les?|la|the|en|on|in|au|du) |l' ?)(?=\\S)");

    private static final Map<String, Integer> NUMBERS = Map.of(
            "deux", 2, "trois", 3, "quatre", 4, "cinq", 5, "six", 6, "sept", 7, "huit", 8, "dix", 10, "quinze", 15,
            "trente", 30);

    public PeriodReader {
        named = List.copyOf(named);
    }

    /** A reader that knows no day by a name. */
    public PeriodReader(LocalDate today) {
        this(today, List.of());
    }

    /** What words say; nothing written is all of time. */
    public Reading read(String text) {
        String words = plain(text);
        if (words.isEmpty() || isAlways(words)) {
            return new Always();
        }
        return named(words)
                .or(() -> last(words))
                .or(() -> between(words))
                .or(() -> open(words))
                .or(() -> days().stretch(words).map(found -> fixed(found.first(), found.last())))
                .or(() -> written(text))
                .<Reading>map(Within::new)
                .orElseGet(Unclear::new);
    }

    private static String plain(String text) {
        String words = folded(text.strip())
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceAll("[.,;!]+$", "")
                .strip();
        return withoutArticle(words);
    }

    /** Without case, accents or kind of apostrophe. */
    private static String folded(String text) {
        String decomposed = Normalizer.normalize(text.replace('’', '\''), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String withoutArticle(String words) {
        return ARTICLE.matcher(words).replaceFirst("");
    }

    private static boolean isAlways(String words) {
        return List.of(
                        "tout",
                        "toutes dates",
                        "toutes les dates",
                        "toujours",
                        "depuis toujours",
                        "all",
                        "all dates",
                        "all time",
                        "any time",
                        "always",
                        "ever")
                .contains(words);
    }

    private DayWords days() {
        return new DayWords(today);
    }

    /** Days and spans that have a name of their own. */
    private Optional<Period> named(String words) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = today.withDayOfMonth(1);
        return Optional.ofNullable(
                switch (words) {
                    case "aujourd'hui", "ce jour", "today" -> period(ago(0), ago(0));
                    case "hier", "yesterday" -> period(ago(1), ago(1));
                    case "avant-hier", "day before yesterday" -> period(ago(2), ago(2));
                    case "cette semaine", "semaine en cours", "this week" -> fixed(monday, today);
                    case "semaine derniere", "semaine passee", "semaine precedente", "last week", "previous week" ->
                        fixed(monday.minusWeeks(1), monday.minusDays(1));
                    case "week-end dernier", "dernier week-end", "last weekend" ->
                        fixed(monday.minusDays(2), monday.minusDays(1));
                    case "ce mois", "ce mois-ci", "mois en cours", "this month" -> fixed(first, today);
                    case "mois dernier", "mois passe", "mois precedent", "last month", "previous month" ->
                        fixed(first.minusMonths(1), first.minusDays(1));
                    case "cette annee", "annee en cours", "this year" -> fixed(today.withDayOfYear(1), today);
                    case "annee derniere", "annee passee", "an dernier", "an passe", "last year", "previous year" ->
                        fixed(
                                today.minusYears(1).withDayOfYear(1),
                                today.withDayOfYear(1).minusDays(1));
                    default -> null;
                });
    }

    /** So many days, weeks, months or years up to today, which is one of them. */
    private Optional<Period> last(String words) {
        Matcher last = LAST.matcher(inFigures(words));
        if (!last.matches() || Integer.parseInt(last.group(1)) == 0) {
            return Optional.empty();
        }
        int amount = Integer.parseInt(last.group(1));
        return Optional.of(period(
                switch (unit(last.group(2))) {
                    case DAY -> ago(amount - 1);
                    case WEEK -> ago(7 * amount - 1);
                    case MONTH -> new Ago(amount, Ago.Unit.MONTH);
                    case YEAR -> new Ago(amount, Ago.Unit.YEAR);
                },
                null));
    }

    private static String inFigures(String words) {
        for (Map.Entry<String, Integer> number : NUMBERS.entrySet()) {
            if (words.startsWith(number.getKey() + " ")) {
                return number.getValue() + words.substring(number.getKey().length());
            }
        }
        return words;
    }

    private static Ago.Unit unit(String word) {
        return switch (word.charAt(0)) {
            case 'j', 'd' -> Ago.Unit.DAY;
            case 's', 'w' -> Ago.Unit.WEEK;
            case 'm' -> Ago.Unit.MONTH;
            default -> Ago.Unit.YEAR;
        };
    }

    private Optional<Period> between(String words) {
        Matcher between = BETWEEN.matcher(words);
        if (!between.matches()) {
            return Optional.empty();
        }
        int at = between.group(1) != null ? 1 : between.group(3) != null ? 3 : 5;
        String one = withoutArticle(between.group(at).strip());
        String other = withoutArticle(between.group(at + 1).strip());
        Optional<Partial> first = days().partial(one);
        Optional<Stretch> end = days().partial(other).flatMap(days()::stretch);
        if (first.isPresent() && end.isPresent()) {
            return begin(first.get(), end.get()).map(from -> inOrder(from, end.get()));
        }
        return single(one).flatMap(from -> single(other).flatMap(to -> inOrder(from, to)));
    }

    /** The first day of a span; what it leaves unsaid its end says, and it does not come after that where it can help it. */
    private Optional<LocalDate> begin(Partial first, Stretch end) {
        if (first.year().isPresent()) {
            return days().stretch(first).map(Stretch::first);
        }
        LocalDate to = end.last();
        boolean bare = first.month().isEmpty();
        Partial near = new Partial(
                OptionalInt.of(to.getYear()),
                bare ? OptionalInt.of(to.getMonthValue()) : first.month(),
                first.day(),
                first.months());
        return days().stretch(near)
                .map(Stretch::first)
                .map(from -> !from.isAfter(to) ? from : bare ? from.minusMonths(1) : from.minusYears(1));
    }

    private static Period inOrder(LocalDate from, Stretch end) {
        return from.isAfter(end.last()) ? fixed(end.first(), from) : fixed(from, end.last());
    }

    private static Optional<Period> inOrder(Period one, Period other) {
        if (one.from() instanceof FixedDay(LocalDate first)
                && other.to() instanceof FixedDay(LocalDate last)
                && first.isAfter(last)) {
            return Optional.of(period(other.from(), one.to()));
        }
        return one.from() == null || other.to() == null
                ? Optional.empty()
                : Optional.of(period(one.from(), other.to()));
    }

    /** Since a day, until it, or before it. */
    private Optional<Period> open(String words) {
        Matcher since = SINCE.matcher(words);
        if (since.matches()) {
            return since(withoutArticle(since.group(1))).map(from -> period(from, null));
        }
        Matcher until = UNTIL.matcher(words);
        if (until.matches()) {
            return single(withoutArticle(until.group(1)))
                    .filter(found -> found.to() != null)
                    .map(found -> period(null, found.to()));
        }
        Matcher before = BEFORE.matcher(words);
        return before.matches()
                ? days().stretch(withoutArticle(before.group(1)))
                        .map(found -> period(null, new FixedDay(found.first().minusDays(1))))
                : Optional.empty();
    }

    private Optional<Day> since(String words) {
        Matcher last = LAST.matcher(inFigures(words));
        if (last.matches()) {
            return Optional.of(new Ago(Integer.parseInt(last.group(1)), unit(last.group(2))));
        }
        return single(words)
                .flatMap(found -> Optional.<Day>ofNullable(found.from()))
                .or(() -> event(words));
    }

    /** A day by its name, or after the words for what happened on it. */
    private Optional<Day> event(String words) {
        Optional<NamedDay> known = named.stream()
                .filter(day -> folded(day.name()).contains(words))
                .max(Comparator.comparing(NamedDay::day));
        if (known.isPresent()) {
            return known.map(day -> new FixedDay(day.day()));
        }
        Matcher event = EVENT.matcher(words);
        return event.matches()
                ? days().stretch(withoutArticle(event.group(1))).map(found -> new FixedDay(found.first()))
                : Optional.empty();
    }

    private Optional<Period> single(String words) {
        return named(words).or(() -> days().stretch(words).map(found -> fixed(found.first(), found.last())));
    }

    /** As the query language writes it. */
    private static Optional<Period> written(String text) {
        try {
            return Optional.of(new StandingQueries(Fields.core()).period(text));
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    private static Ago ago(int days) {
        return new Ago(days, Ago.Unit.DAY);
    }

    private static Period fixed(LocalDate first, LocalDate last) {
        return period(new FixedDay(first), new FixedDay(last));
    }

    private static Period period(@Nullable Day from, @Nullable Day to) {
        return new Period(FIELD, from, to);
    }
}
