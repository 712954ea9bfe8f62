package org.beffroi.core.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What somebody wrote, known again by the first words of each of her texts: documents and exports that leave her name out, or
 * give her another, hold them still. Case, and what stands between words, do not count. Not for several threads.
 */
public final class Quoted {

    /** Fewer words than these are everybody's; of more, these are enough. */
    private static final int FEWEST = 4;

    private static final int MOST = 8;

    /** So many texts are remembered: some ten megabytes. */
    private static final int REMEMBERED = 100_000;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Set<Integer> lengths = new TreeSet<>();

    /** Remembers a text of hers. */
    public void add(String text) {
        List<String> words = words(text, MOST);
        if (words.size() >= FEWEST && beginnings.size() < REMEMBERED) {
            beginnings.add(String.join(" ", words));
            firstWords.add(words.getFirst());
            lengths.add(words.size());
        }
    }

    /** Whether one of her texts stands there, or begins there. */
    public boolean isIn(String text) {
        if (beginnings.isEmpty()) {
            return false;
        }
        List<String> words = words(text, Integer.MAX_VALUE);
        for (int from = 0; from < words.size(); from++) {
            if (firstWords.contains(words.get(from)) && beginsAt(from, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsAt(int from, List<String> words) {
        return lengths.stream()
                .takeWhile(length -> from + length <= words.size())
                .anyMatch(length -> beginnings.contains(String.join(" ", words.subList(from, from + length))));
    }

    private static List<String> words(String text, int most) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(text)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
            if (words.size() == most) {
                break;
            }
        }
        return words;
    }
}
