package org.beffroi.dossier.erasure;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keyed hashes under which a person's names are found again in texts once nobody knows the names any more.
 *
 * <p>A name is hashed folded (without case, accents and the number of spaces) as a whole, and its first word alone, so that
 * a text is looked through with one question a word. An account that may be an everyday word is hashed with the @ before it
 * unless the person who asked named it. Stateless.
 */
public final class NameHashes {

    /** A run of letters, marks, digits and underscores. */
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

    private static final int SHORTEST = 3;

    private NameHashes() {}

    /**
     * The hashes of a person's names.
     *
     * @param named as typed by the person who asked
     * @param found accounts and names learnt from her mentions
     * @param hash keyed
     */
    public static Set<String> of(Collection<String> named, Collection<String> found, UnaryOperator<String> hash) {
        Set<String> hashes = new TreeSet<>();
        named.forEach(name -> add(name, true, hash, hashes));
        found.forEach(name -> add(name, false, hash, hashes));
        return hashes;
    }

    private static void add(String typed, boolean named, UnaryOperator<String> hash, Set<String> hashes) {
        String name = trimmed(folded(typed));
        if (name.length() < SHORTEST) {
            return;
        }
        word(name, named, hash, hashes);
        if (name.indexOf(' ') < 0) {
            hashes.add(hash.apply(segment(name)));
            int at = name.indexOf('@');
            if (at >= SHORTEST) {
                word(name.substring(0, at), false, hash, hashes);
                hashes.add(hash.apply(segment(name.substring(0, at))));
            }
        }
    }

    private static void word(String name, boolean named, UnaryOperator<String> hash, Set<String> hashes) {
        boolean everyday = name.codePoints().allMatch(Character::isLetter);
        hashes.add(hash.apply(everyday && !named ? behindAt(name) : whole(name)));
        Matcher first = WORD.matcher(name);
        if (first.find()) {
            hashes.add(hash.apply(beginning(first.group())));
        }
    }

    /** A text as it is compared: its accents, case and kinds of spaces and apostrophes left aside. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}+", "")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    /** From the first word to the last. */
    private static String trimmed(String name) {
        return name.replaceAll("^[^\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_]+$", "");
    }

    static String whole(String folded) {
        return "name\n" + folded;
    }

    static String behindAt(String folded) {
        return "account\n" + folded;
    }

    static String beginning(String foldedWord) {
        return "beginning\n" + foldedWord;
    }

    static String segment(String folded) {
        return "segment\n" + folded;
    }
}
