package org.beffroi.dossier.erasure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells names and addresses that may be the one that was asked for, written in another way, so that nobody is told that there
 * is nothing. Not for several threads.
 */
public final class Spellings {

    private static final int REMEMBERED = 50_000;

    /** Of shorter names a letter more or less makes another name. */
    private static final int LONG_ENOUGH = 6;

    private static final int SHORTEST_WORD = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern AROUND_ADDRESS =
            Pattern.compile("^[a-z][a-z0-9+.-]*://|^www\\.|(?<=://)www\\.|#.*$|\\?.*$|/+$");

    private final String asked;
    private final Set<String> words;
    private final String joined;
    private final Map<String, Boolean> answers = new HashMap<>();

    /** Other spellings of this name or address. */
    public Spellings(String asked) {
        this.asked = asked;
        this.words = words(asked);
        this.joined = joined(asked);
    }

    /** Whether a name has the same words in another order, more of them, or is one letter away. */
    public boolean mayBeName(String name) {
        if (answers.size() >= REMEMBERED) {
            answers.clear();
        }
        return answers.computeIfAbsent(name, this::isNear);
    }

    private boolean isNear(String name) {
        Set<String> others = words(name);
        String other = joined(name);
        boolean within = others.containsAll(words) && words.stream().anyMatch(word -> word.length() >= SHORTEST_WORD);
        boolean around = others.size() > 1 && words.containsAll(others);
        return !words.isEmpty()
                && (within
                        || around
                        || joined.equals(other)
                        || joined.length() >= LONG_ENOUGH && isOneLetterAway(joined, other));
    }

    /** Whether an address is the same but for its scheme, {@code www.}, what follows a question mark, or a last slash. */
    public boolean mayBeAddress(String address) {
        return bare(asked).equals(bare(address));
    }

    private static String bare(String address) {
        String bare = address.strip().toLowerCase(Locale.ROOT);
        for (String before = ""; !before.equals(bare); ) {
            before = bare;
            bare = AROUND_ADDRESS.matcher(bare).replaceFirst("");
        }
        return bare;
    }

    private static Set<String> words(String name) {
        return Arrays.stream(BETWEEN_WORDS.split(plain(name)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String joined(String name) {
        return BETWEEN_WORDS.matcher(plain(name)).replaceAll("");
    }

    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether one letter was added, left out, taken for another or changed places with the next. */
    private static boolean isOneLetterAway(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int from = 0;
        int shorter = Math.min(one.length(), other.length());
        while (from < shorter && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int same = 0;
        while (same < shorter - from
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        int ofOne = one.length() - from - same;
        int ofOther = other.length() - from - same;
        boolean swapped = ofOne == 2
                && ofOther == 2
                && one.charAt(from) == other.charAt(from + 1)
                && one.charAt(from + 1) == other.charAt(from);
        return ofOne <= 1 && ofOther <= 1 || swapped;
    }
}
