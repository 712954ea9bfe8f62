package org.beffroi.strategy.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Units as they agree with their number: {@code 1 mention}, {@code 2 mentions}. They are typed in the plural, so that the
 * singular is found by what is known of its language: French has it below two, {@code 1,5 jour} (Grevisse and Goosse, Le Bon
 * Usage, 16th edition, § 511), English at one alone.
 */
final class Units {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** What ends with an s in the singular too. */
    private static final Set<String> ALWAYS = Set.of(
            "avis", "cas", "cours", "discours", "dans", "fois", "mois", "pays", "permis", "repas", "sens", "temps");

    private Units() {}

    /** The unit for that many. */
    static String of(BigDecimal number, String unit, Locale locale) {
        boolean one = locale.getLanguage().equals("fr") || isFrench(unit)
                ? number.abs().compareTo(TWO) < 0
                : number.compareTo(BigDecimal.ONE) == 0;
        return one ? Arrays.stream(unit.split(" ", -1)).map(Units::singular).collect(Collectors.joining(" ")) : unit;
    }

    /** A unit is in the language of the strategy, whoever reads it; accents tell the French one. */
    private static boolean isFrench(String unit) {
        return unit.chars().anyMatch(letter -> letter > 127 && Character.isLetter(letter));
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural && !ALWAYS.contains(word) ? word.substring(0, word.length() - 1) : word;
    }
}
