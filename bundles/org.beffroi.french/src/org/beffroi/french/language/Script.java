package org.beffroi.french.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the letters of a text give away without any word: a script, or a letter that one language of a script alone has. */
final class Script {

    private static final int FEWEST_LETTERS = 3;
    private static final double CERTAIN = 0.97;
    private static final double LIKELY = 0.85;

    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int latin;
    private int others;
    private int persian;
    private int ukrainian;

    /** Counts one letter beyond ASCII. */
    void letter(int point) {
        switch (point) {
            case 'پ', 'چ', 'ژ', 'گ', 'ک', 'ی' -> persian++;
            case 'і', 'ї', 'є', 'ґ', 'І', 'Ї', 'Є' -> ukrainian++;
            default -> {}
        }
        UnicodeScript script = UnicodeScript.of(point);
        if (script == UnicodeScript.LATIN) {
            latin++;
        } else if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
            letters.merge(script, 1, Integer::sum);
            others++;
        }
    }

    void latinLetters(int count) {
        latin += count;
    }

    /** Latin letters so far. */
    int latin() {
        return latin;
    }

    /** True where most letters are of other scripts. */
    boolean isForeign() {
        return others >= FEWEST_LETTERS && others > latin;
    }

    /** The language that the letters name, empty where words must. */
    Optional<Guess> named() {
        if (isForeign()) {
            return letters.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .flatMap(entry -> ofScript(entry.getKey()));
        }
        return Optional.empty();
    }

    private Optional<Guess> ofScript(UnicodeScript script) {
        return switch (script) {
            case ARABIC -> Optional.of(persian * 20 > others ? new Guess("fa", LIKELY) : new Guess("ar", LIKELY));
            case CYRILLIC -> Optional.of(ukrainian * 40 > others ? new Guess("uk", LIKELY) : new Guess("ru", LIKELY));
            case HAN ->
                Optional.of(
                        letters.containsKey(UnicodeScript.HIRAGANA)
                                ? new Guess("ja", CERTAIN)
                                : new Guess("zh", LIKELY));
            case HIRAGANA, KATAKANA -> Optional.of(new Guess("ja", CERTAIN));
            case GREEK -> Optional.of(new Guess("el", CERTAIN));
            case HEBREW -> Optional.of(new Guess("he", CERTAIN));
            case HANGUL -> Optional.of(new Guess("ko", CERTAIN));
            case THAI -> Optional.of(new Guess("th", CERTAIN));
            case ARMENIAN -> Optional.of(new Guess("hy", CERTAIN));
            case GEORGIAN -> Optional.of(new Guess("ka", CERTAIN));
            case DEVANAGARI -> Optional.of(new Guess("hi", LIKELY));
            case TAMIL -> Optional.of(new Guess("ta", CERTAIN));
            case BENGALI -> Optional.of(new Guess("bn", CERTAIN));
            default -> Optional.empty();
        };
    }
}
