package org.beffroi.strategy.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.text.Folding;

/**
 * What a sentence of an analysis states, apart from how it is worded: its numbers and dates, what it quotes, and what it calls by
 * name. By these a finding is told from the same finding in the words of another version of the program. Immutable.
 *
 * @param text the sentence, folded
 * @param values its numbers, days and months, in order of their size
 * @param names what stands in quotation marks or, within the sentence, with a capital; folded
 */
record FindingFacts(String text, List<String> values, Set<String> names) {

    /** A day as machines write it, or a number with thousands and decimals of either language. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}|\\d{1,3}(?:[\\u202F\\u00A0]\\d{3})+(?!\\d)(?:,\\d+)?|\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?"
                    + "|\\d+(?:[.,]\\d+)?");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern QUOTED = Pattern.compile("[«“]\\s*([^»”]+?)[\\s\\u00A0\\u202F]*[»”]");

    /** A word that begins no sentence: a letter, a comma or the like stands before it. */
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{L}\\d,;)’'][\\s\\u00A0\\u202F]{0,2})\\p{Lu}[\\p{L}\\d]+");

    private static final Map<String, Month> MONTHS = months();

    FindingFacts {
        values = List.copyOf(values);
        names = Set.copyOf(names);
    }

    /** What a sentence states. */
    static FindingFacts of(String sentence) {
        List<String> values = new ArrayList<>();
        NUMBER.matcher(sentence).results().map(MatchResult::group).forEach(number -> add(number, values));
        WORD.matcher(sentence)
                .results()
                .map(word -> MONTHS.get(Folding.fold(word.group())))
                .flatMap(month -> Optional.ofNullable(month).stream())
                .forEach(month -> values.add(month.name()));
        values.sort(null);
        Set<String> names = new TreeSet<>();
        Matcher quoted = QUOTED.matcher(sentence);
        while (quoted.find()) {
            names.add(Folding.fold(quoted.group(1).strip()));
        }
        NAME.matcher(sentence)
                .results()
                .map(name -> Folding.fold(name.group()))
                .filter(name -> !MONTHS.containsKey(name))
                .forEach(names::add);
        return new FindingFacts(Folding.fold(sentence), values, names);
    }

    /**
     * Whether another sentence states the same: the same numbers and dates, and each names all that the other does. A sentence
     * that holds neither number nor date is told by its words alone.
     */
    boolean isSameAs(FindingFacts other) {
        if (text.equals(other.text)) {
            return true;
        }
        return !values.isEmpty()
                && values.equals(other.values)
                && names.stream().allMatch(other.text::contains)
                && other.names.stream().allMatch(text::contains);
    }

    private static void add(String number, List<String> to) {
        if (number.indexOf('-') > 0) {
            try {
                LocalDate day = LocalDate.parse(number);
                to.add(written(BigDecimal.valueOf(day.getYear())));
                to.add(day.getMonth().name());
                to.add(written(BigDecimal.valueOf(day.getDayOfMonth())));
                return;
            } catch (DateTimeParseException noDay) {
                to.add(number);
                return;
            }
        }
        String plain = number.replaceAll("[\\u202F\\u00A0]", "");
        boolean thousands = plain.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
        to.add(written(new BigDecimal(thousands ? plain.replace(",", "") : plain.replace(',', '.'))));
    }

    private static String written(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                months.put(Folding.fold(month.getDisplayName(TextStyle.FULL, locale)), month);
            }
        }
        // “May” and “mars” are other words too; taken for a month in both sentences or in none, they do no harm.
        return Map.copyOf(months);
    }
}
