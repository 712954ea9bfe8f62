package org.beffroi.core.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The plural rule of one language: from a folded form to that of its singular, and nothing more (no feminine, no
 * conjugation).
 *
 * <p>It is data, one readable resource a language: {@code [words]} are pairs, {@code [same]} the words that only look
 * like plurals, {@code [endings]} what an ending becomes, the longest that fits deciding, in forms of at least
 * {@code [shortest]} letters. Applied until nothing changes, so that a stem is its own stem.
 */
final class Plural {
    /** No rule: every form is its own stem. */
    static final Plural NONE = new Plural(Map.of(), List.of(), 0);

    /** A bound on repetition that no word of a language reaches. */
    private static final int MOST_STEPS = 8;

    private static final int DEFAULT_SHORTEST = 4;

    private final Map<String, String> words;
    private final List<Map.Entry<String, String>> endings;
    private final int shortest;

    /** Whether an ASCII letter ends anything that the rule changes. */
    private final boolean[] concerned = new boolean[128];

    private Plural(Map<String, String> words, List<Map.Entry<String, String>> endings, int shortest) {
        this.words = words;
        this.endings = endings;
        this.shortest = shortest;
        words.keySet().forEach(word -> concerned[word.charAt(word.length() - 1) & 127] = true);
        endings.forEach(
                ending -> concerned[ending.getKey().charAt(ending.getKey().length() - 1) & 127] = true);
    }

    static Plural of(String language) {
        Lexicon lexicon = Lexicon.read("plural-" + language + ".txt");
        Map<String, String> words = new HashMap<>(lexicon.pairs("words"));
        lexicon.words("same").forEach(word -> words.put(word, word));
        Comparator<Map.Entry<String, String>> longestFirst =
                Comparator.comparingInt(ending -> -ending.getKey().length());
        List<Map.Entry<String, String>> endings = lexicon.pairs("endings").entrySet().stream()
                .sorted(longestFirst)
                .toList();
        int shortest = lexicon.words("shortest").stream()
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(DEFAULT_SHORTEST);
        return new Plural(words, endings, shortest);
    }

    /** The folded singular of a folded form; the same instance when it is one already. */
    String stem(String form) {
        String stem = form;
        for (int step = 0; step < MOST_STEPS; step++) {
            String next = once(stem);
            if (next.equals(stem)) {
                return stem;
            }
            stem = next;
        }
        return stem;
    }

    private String once(String form) {
        int length = form.length();
        if (length == 0) {
            return form;
        }
        char last = form.charAt(length - 1);
        if (last > 127 || !concerned[last]) {
            return form;
        }
        String word = words.get(form);
        if (word != null) {
            return word;
        }
        if (length < shortest) {
            return form;
        }
        for (Map.Entry<String, String> ending : endings) {
            String suffix = ending.getKey();
            if (form.endsWith(suffix)) {
                return suffix.equals(ending.getValue())
                        ? form
                        : form.substring(0, length - suffix.length()) + ending.getValue();
            }
        }
        return form;
    }
}
