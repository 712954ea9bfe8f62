package org.beffroi.dossier.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.dossier.erasure.ErasedNames;

/**
 * Finds a person's names and accounts as whole words, whatever their case, accents and spaces.
 *
 * <p>{@code Marie Dupont} is found in « MARIE DUPONT », not in « Marie Dupontel »; of {@code marie@ville.social} also
 * {@code @marie}. An account that may be an everyday word ({@code marie}) is found only behind an @ or within an address,
 * unless the person who asked named it. Stateless and safe for several threads.
 */
final class NamePattern {

    /** What stands in the place of a name. */
    static final String MARK = ErasedNames.MARK;

    private static final String SPACES = "[\\s\\u00A0\\u202F]+";
    private static final String NOT_AFTER_A_WORD = "(?<![\\p{L}\\p{M}\\p{N}_])";
    private static final String NOT_BEFORE_A_WORD = "(?![\\p{L}\\p{M}\\p{N}_])";
    private static final int SHORTEST = 3;

    private final Optional<Pattern> words;
    private final Optional<Pattern> accounts;
    private final ErasedNames before;

    /**
     * Finds these.
     *
     * @param named as typed by the person who asked
     * @param found accounts and names learnt from her mentions
     * @param before names that nobody knows any more but by their hashes, of an earlier erasure of her
     */
    NamePattern(Collection<String> named, Collection<String> found, ErasedNames before) {
        this.before = before;
        List<String> inWords = new ArrayList<>();
        List<String> inAddresses = new ArrayList<>();
        for (String name : named) {
            add(name, true, inWords, inAddresses);
        }
        for (String name : found) {
            add(name, false, inWords, inAddresses);
        }
        words = joined(inWords).map(all -> compiled(NOT_AFTER_A_WORD + "(?:" + all + ")" + NOT_BEFORE_A_WORD));
        accounts = joined(inAddresses).map(all -> compiled("(?<=[/@:=])(?:" + all + ")(?=[/?#&@]|$)"));
    }

    /** Whether a name is looked for in no text, being two letters or less. */
    static boolean isTooShort(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC)
                        .replaceFirst("^@", "")
                        .length()
                < SHORTEST;
    }

    private static void add(String typed, boolean named, List<String> inWords, List<String> inAddresses) {
        String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).replaceFirst("^@", "");
        if (name.length() < SHORTEST) {
            return;
        }
        boolean everydayWord = name.codePoints().allMatch(Character::isLetter);
        inWords.add(everydayWord && !named ? "@" + letters(name) : "@?" + letters(name));
        if (name.chars().noneMatch(Character::isWhitespace)) {
            inAddresses.add(letters(name));
            int at = name.indexOf('@');
            if (at >= SHORTEST) {
                String user = name.substring(0, at);
                inWords.add((user.chars().allMatch(Character::isLetter) ? "@" : "@?") + letters(user));
                inAddresses.add(letters(name.substring(0, at)));
            }
        }
    }

    /** The longest first, so that a handle is taken with its server. */
    private static Optional<String> joined(List<String> alternatives) {
        return alternatives.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(
                        "|",
                        alternatives.stream()
                                .distinct()
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .toList()));
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Each letter with or without any accent, written as one character or as two. */
    private static String letters(String name) {
        StringBuilder pattern = new StringBuilder();
        boolean space = false;
        for (char c : name.toCharArray()) {
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F') {
                if (!space) {
                    pattern.append(SPACES);
                }
                space = true;
                continue;
            }
            space = false;
            if (c == '\'' || c == '’') {
                pattern.append("['’]");
            } else if (Character.isLetter(c)) {
                pattern.append('[').append(variants(c)).append("]\\p{Mn}*");
            } else {
                pattern.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return pattern.toString();
    }

    /** The Latin letters, up to Latin Extended-A, that are this one but for the accent. */
    private static String variants(char letter) {
        char base = base(letter);
        StringBuilder all = new StringBuilder().append(letter);
        if (base != letter) {
            all.append(base);
        }
        for (char c = '\u00C0'; c <= '\u017F'; c++) {
            if (Character.toLowerCase(base(c)) == Character.toLowerCase(base)) {
                all.append(c);
            }
        }
        return all.toString();
    }

    private static char base(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }

    /** Whether a text names her. */
    boolean isIn(String text) {
        return words.isPresent() && words.get().matcher(text).find() || isInAddress(text) || before.isIn(text);
    }

    /** Whether an address or an identity is one of hers: a part of it is an account. */
    boolean isInAddress(String address) {
        return accounts.isPresent() && accounts.get().matcher(address).find() || before.isInAddress(address);
    }

    /** The text with the mark in the place of each name. */
    String without(String text) {
        String marked = replaced(words, text);
        return before.without(replaced(accounts, marked));
    }

    private static String replaced(Optional<Pattern> pattern, String text) {
        return pattern.isEmpty() ? text : pattern.get().matcher(text).replaceAll(Matcher.quoteReplacement(MARK));
    }
}
