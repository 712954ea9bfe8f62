package org.beffroi.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that everyday people say, before anyone in particular says it.
 *
 * @param place file and line number, for messages and for chance
 * @param tone {@code + 0 - ?}
 * @param ways codes of channels among which to choose; {@code c} a comment, {@code ^} an answer to the saying above
 * @param speaker key of the cast, empty for anyone
 * @param language language of the text
 * @param months months in which it may be said
 * @param from first day on which it may be said
 * @param department department concerned
 * @param matter what it is about, such as {@code déchets}; empty for none in particular
 * @param pattern text, for {@link Wording}
 */
record Saying(
        String place,
        char tone,
        List<String> ways,
        String speaker,
        String language,
        Set<Month> months,
        LocalDate from,
        String department,
        String matter,
        String pattern) {

    private static final Pattern WAYS =
            Pattern.compile("(?<codes>[a-z^ ]+)(:(?<speaker>[^@>]+))?(@(?<months>[0-9-]+))?(>(?<from>[0-9-]+))?");
    private static final Set<String> LANGUAGES = Set.of("en", "de", "nl");

    /**
     * The saying of a row {@code tone, ways, department/matter, text}; ways may end in {@code @6-9}, months, in
     * {@code >2025-04}, not before, or in {@code :speaker}, where {@code =} is the speaker above and {@code F} a woman.
     *
     * @param section matter of rows that name none
     */
    static Saying of(String row, String place, String section) {
        String[] cells = row.split("\t", 4);
        if (cells.length != 4) {
            throw new IllegalStateException(place + " has " + cells.length + " columns: " + row);
        }
        Matcher ways = WAYS.matcher(cells[1]);
        if (!ways.matches()) {
            throw new IllegalStateException(place + " says strangely how it is said: " + cells[1]);
        }
        List<String> words = Arrays.asList(ways.group("codes").split(" "));
        String language = words.stream().filter(LANGUAGES::contains).findFirst().orElse("fr");
        List<String> codes =
                words.stream().filter(word -> !LANGUAGES.contains(word)).toList();
        String[] about = cells[2].split("/");
        return new Saying(
                place,
                cells[0].charAt(0),
                codes,
                Objects.requireNonNullElse(ways.group("speaker"), ""),
                language,
                ways.group("months") == null ? EnumSet.allOf(Month.class) : months(ways.group("months")),
                ways.group("from") == null ? LocalDate.MIN : LocalDate.parse(ways.group("from") + "-01"),
                about[0],
                about.length > 1 ? about[1] : section,
                cells[3]);
    }

    /** Whether it may be said on any day. */
    boolean always() {
        return months.size() == 12 && from.equals(LocalDate.MIN);
    }

    /** Whether it may be said on that day. */
    boolean suits(LocalDate day) {
        return months.contains(day.getMonth()) && !day.isBefore(from);
    }

    /** Whether it answers the saying above it in the file. */
    boolean follows() {
        return ways.getFirst().equals("^");
    }

    /** Whether it is said, first of all, under what a page has posted. */
    boolean comments() {
        return ways.getFirst().equals("c");
    }

    private static Set<Month> months(String range) {
        String[] ends = range.split("-");
        Month last = Month.of(Integer.parseInt(ends[ends.length - 1]));
        Set<Month> months = EnumSet.noneOf(Month.class);
        Month month = Month.of(Integer.parseInt(ends[0]));
        months.add(month);
        while (month != last) {
            month = month.plus(1);
            months.add(month);
        }
        return months;
    }
}
