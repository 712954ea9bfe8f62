package org.beffroi.dossier.watch;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The period of a watch as a person of that language types it: {@code 7j} in French is {@code 7d} in English. */
public final class PeriodText {

    private static final Pattern SPAN = Pattern.compile("(?<![\\p{L}\\d])(\\d{1,4})([jdswmay])(?![\\p{L}\\d])");
    private static final Map<String, String> FRENCH = Map.of("d", "j", "w", "s", "y", "a");
    private static final Map<String, String> ENGLISH = Map.of("j", "d", "s", "w", "a", "y");

    private PeriodText() {}

    /** The same period in that language; what is no number with a unit stays as it was typed. */
    public static String in(String typed, Locale locale) {
        Map<String, String> units = locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
        return SPAN.matcher(typed)
                .replaceAll((MatchResult span) -> span.group(1) + units.getOrDefault(span.group(2), span.group(2)));
    }
}
