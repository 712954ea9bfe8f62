package org.beffroi.analyses.note;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.text.Folding;

/**
 * Days in French as a town announces them: {@code le mercredi 14 mai}, {@code avant le 20/07}, {@code d’ici vendredi}, {@code sous
 * quinze jours}, {@code fin mars}, {@code avant la fin du mois}, {@code demain},
 * {@code la semaine du 17 mars}, {@code pour la rentrée}, {@code démarre ce lundi pour six semaines}. Days without a year are those nearest to when it was
 * written, rather to come than past. Immutable.
 */
final class DateReader {

    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");
    private static final List<String> WEEKDAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("dix", 10),
            Map.entry("quinze", 15),
            Map.entry("vingt", 20),
            Map.entry("trente", 30));
    /** A day that is longer ago is that of the next year. */
    private static final int PAST = 55;

    private static final int MIDDLE = 15;
    private static final int SEPTEMBER = 9;
    private static final int FIRST_DAYS = 2;

    private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
    private static final String WEEKDAY = "(" + String.join("|", WEEKDAYS) + ")";
    private static final String COUNT = "(\\d{1,3}|" + String.join("|", NUMBERS.keySet()) + ")";

    private static final Pattern DAY_OF_MONTH = Pattern.compile("\\b(\\d{1,2})(?:er)? " + MONTH + "(?: (\\d{4}))?\\b");
    private static final Pattern FIGURES = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?\\b");
    private static final Pattern PART_OF_MONTH =
            Pattern.compile("\\b(debut|mi|fin)[ -](?:de |du mois de |d.)?" + MONTH + "(?: (\\d{4}))?\\b");
    private static final Pattern END_OF_MONTH =
            Pattern.compile("\\bfin (?:du|de ce) mois\\b(?: de " + MONTH + "(?: (\\d{4}))?)?");
    /** A week is over on its Friday. */
    private static final Pattern WEEK_OF =
            Pattern.compile("\\bsemaine du (?:lundi )?(\\d{1,2})(?:er)?(?: " + MONTH + ")?(?: (\\d{4}))?\\b");

    private static final Pattern WEEK_OF_MONTH =
            Pattern.compile("\\b(premiere|deuxieme|troisieme|derniere) (?:semaine|quinzaine) (?:de |d.|du mois de )"
                    + MONTH + "(?: (\\d{4}))?\\b");
    /** School begins on one of the first days of September. */
    private static final Pattern NEW_SCHOOL_YEAR =
            Pattern.compile("\\b(?:pour|avant|a|des|d.ici) la rentree\\b(?! de| des)");

    private static final Pattern WORKS = Pattern.compile(
            "\\b(?:demarre|debute|commence)(?:nt|ra|ront)?\\b[^.!?]{0,40}?\\b(?:pour|et dure(?:ra|ront|nt)?) " + COUNT
                    + " (jours|semaines?|mois)\\b");
    private static final Pattern DELAY = Pattern.compile("\\b(?:sous|dans(?: un delai de| les)?|d.ici) " + COUNT
            + " (heures|h|jours|semaines?|mois)\\b(?! suivant)");
    private static final Pattern FORTNIGHT = Pattern.compile("\\bsous (huitaine|quinzaine)\\b");
    private static final Pattern COMING = Pattern.compile(
            "\\b(?:d.ici|avant|des|pour|a partir de|jusqu.a|ce) (?:ce |le |a )?" + WEEKDAY + "\\b(?! \\d)");
    private static final Pattern NEXT = Pattern.compile("\\b" + WEEKDAY + " prochain\\b");
    private static final Pattern SOON =
            Pattern.compile("\\b(apres-demain|demain|semaine prochaine|fin de (?:la |cette )?semaine)\\b");

    private final LocalDate written;

    /** @param written the day on which a text was written */
    DateReader(LocalDate written) {
        this.written = written;
    }

    /** The days of a text, in order of their words; none where none is said. */
    List<AnnouncedDate> read(String text) {
        String folded = folded(text);
        List<AnnouncedDate> found = new ArrayList<>();
        each(WEEK_OF, folded, found, this::weekOf);
        each(WEEK_OF_MONTH, folded, found, this::weekOfMonth);
        each(WORKS, folded, found, one -> Optional.of(delay(one.group(1), one.group(2))));
        each(
                DAY_OF_MONTH,
                folded,
                found,
                one -> day(month(one.group(2)), Integer.parseInt(one.group(1)), one.group(3)));
        each(
                FIGURES,
                folded,
                found,
                one -> day(Integer.parseInt(one.group(2)), Integer.parseInt(one.group(1)), one.group(3)));
        each(PART_OF_MONTH, folded, found, this::partOfMonth);
        each(END_OF_MONTH, folded, found, this::endOfMonth);
        each(NEW_SCHOOL_YEAR, folded, found, one -> day(SEPTEMBER, FIRST_DAYS, null));
        each(DELAY, folded, found, one -> Optional.of(delay(one.group(1), one.group(2))));
        each(
                FORTNIGHT,
                folded,
                found,
                one -> Optional.of(written.plusDays(one.group(1).equals("huitaine") ? 8 : 15)));
        each(COMING, folded, found, one -> Optional.of(next(one.group(1))));
        each(NEXT, folded, found, one -> Optional.of(next(one.group(1))));
        each(SOON, folded, found, one -> Optional.of(soon(one.group(1))));
        found.sort(Comparator.comparingInt(AnnouncedDate::start));
        return found;
    }

    /** The same text in plain letters, each where it was; a letter that would become several is a space. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String plain = Folding.fold(text.substring(i, i + 1));
            folded.append(plain.length() == 1 ? plain.charAt(0) : ' ');
        }
        return folded.toString().toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static void each(
            Pattern pattern, String text, List<AnnouncedDate> found, Function<Matcher, Optional<LocalDate>> day) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            boolean taken = found.stream().anyMatch(one -> one.start() < matcher.end() && matcher.start() < one.end());
            if (!taken) {
                day.apply(matcher)
                        .ifPresent(said -> found.add(new AnnouncedDate(said, matcher.start(), matcher.end())));
            }
        }
    }

    private static int month(String name) {
        return MONTHS.indexOf(name) + 1;
    }

    /** Of a year that is not said, the nearest, rather to come than past; empty where there is no such day. */
    private Optional<LocalDate> day(int month, int day, String year) {
        try {
            if (year != null) {
                int said = Integer.parseInt(year);
                return Optional.of(LocalDate.of(said < 100 ? 2000 + said : said, month, day));
            }
            LocalDate here = LocalDate.of(written.getYear(), month, day);
            return Optional.of(here.isBefore(written.minusDays(PAST)) ? here.plusYears(1) : here);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> partOfMonth(Matcher part) {
        return day(month(part.group(2)), 1, part.group(3)).map(first -> switch (part.group(1)) {
            case "debut" -> first.withDayOfMonth(MIDDLE / 2);
            case "mi" -> first.withDayOfMonth(MIDDLE);
            default -> first.with(TemporalAdjusters.lastDayOfMonth());
        });
    }

    private Optional<LocalDate> endOfMonth(Matcher said) {
        LocalDate month = said.group(1) == null
                ? written
                : day(month(said.group(1)), 1, said.group(2)).orElse(written);
        return Optional.of(month.with(TemporalAdjusters.lastDayOfMonth()));
    }

    /** Of a month that is not said, the next such day. */
    private Optional<LocalDate> weekOf(Matcher week) {
        int day = Integer.parseInt(week.group(1));
        int next = day < written.getDayOfMonth() ? written.plusMonths(1).getMonthValue() : written.getMonthValue();
        int month = week.group(2) == null ? next : month(week.group(2));
        return day(month, day, week.group(3)).map(DateReader::friday);
    }

    private Optional<LocalDate> weekOfMonth(Matcher part) {
        return day(month(part.group(2)), 1, part.group(3)).map(first -> switch (part.group(1)) {
            case "premiere" -> friday(first);
            case "deuxieme" -> friday(first.plusWeeks(1));
            case "troisieme" -> friday(first.plusWeeks(2));
            default -> first.with(TemporalAdjusters.lastDayOfMonth());
        });
    }

    private static LocalDate friday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    private LocalDate delay(String count, String unit) {
        int many = NUMBERS.containsKey(count) ? NUMBERS.get(count) : Integer.parseInt(count);
        return switch (unit.charAt(0)) {
            case 'h' -> written.plusDays((many + 23) / 24);
            case 'j' -> written.plusDays(many);
            case 's' -> written.plusWeeks(many);
            default -> written.plusMonths(many);
        };
    }

    private LocalDate next(String weekday) {
        return written.with(TemporalAdjusters.next(DayOfWeek.of(WEEKDAYS.indexOf(weekday) + 1)));
    }

    private LocalDate soon(String words) {
        return switch (words) {
            case "demain" -> written.plusDays(1);
            case "apres-demain" -> written.plusDays(2);
            case "semaine prochaine" ->
                written.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusDays(4);
            default -> written.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        };
    }
}
