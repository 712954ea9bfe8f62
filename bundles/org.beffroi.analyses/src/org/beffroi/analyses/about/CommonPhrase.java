package org.beffroi.analyses.about;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.query.Query;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/**
 * The expression in which most texts use a word: of {@code chemin} the {@code chemin des Lavandières}, where half of those who say the
 * word say so. A word alone seldom says what something is about.
 */
public final class CommonPhrase {

    /** Texts that are read for it: the newest, which are those of what rises. */
    private static final int READ = 40;

    /** Words on each side of the word. */
    private static final int AROUND = 4;

    /** The part of the texts with the word that use the expression. */
    private static final double PART = 0.5;

    private static final int LEAST = 3;

    private final Run run;

    public CommonPhrase(Run run) {
        this.run = run;
    }

    /**
     * The expression around a word, as it is written most often; empty where texts use none in common, or it would name somebody who
     * stays hidden.
     *
     * @param word as people write it
     * @param query the texts that are read
     */
    public Optional<String> of(String word, Query query) {
        Tokens tokens = new Tokens();
        Vocabulary vocabulary = new Vocabulary(run, tokens, false);
        String stem =
                tokens.of(word, null).stream().map(Token::stem).findFirst().orElse(word);
        Map<List<String>, Map<String, Integer>> written = new HashMap<>();
        int texts = 0;
        for (Entry entry : run.snapshot()
                .page(query, Order.NEWEST, Optional.empty(), READ, run.cancel())
                .rows()) {
            Map<List<String>, String> here = new HashMap<>();
            vocabulary.read(entry).forEach(passage -> around(passage, stem, here));
            texts += here.isEmpty() ? 0 : 1;
            here.forEach((stems, surface) ->
                    written.computeIfAbsent(stems, any -> new TreeMap<>()).merge(surface, 1, Integer::sum));
        }
        int enough = Math.max(LEAST, (int) Math.ceil(PART * texts));
        return written.keySet().stream()
                .filter(stems -> said(written.get(stems)) >= enough)
                .filter(stems -> telling(stems, vocabulary) > 1)
                .filter(stems -> vocabulary.mayShow(stems) && !vocabulary.isNamed(stems))
                .max(Comparator.<List<String>>comparingLong(stems -> telling(stems, vocabulary))
                        .thenComparing(stems -> said(written.get(stems)))
                        .thenComparing(Comparator.<List<String>>comparingInt(List::size)
                                .reversed())
                        .thenComparing(stems -> String.join(" ", stems)))
                .map(stems -> mostWritten(written.get(stems)));
    }

    /** All that stands in a row around the word, the word alone included, each once. */
    private static void around(Passage passage, String stem, Map<List<String>, String> found) {
        List<Token> running = passage.running();
        for (int at = 0; at < running.size(); at++) {
            if (running.get(at).stem().equals(stem)) {
                for (int first = at;
                        first >= Math.max(0, at - AROUND) && goesOn(passage, running, first, at);
                        first--) {
                    for (int last = at;
                            last < Math.min(running.size(), at + AROUND + 1) && goesOn(passage, running, at, last);
                            last++) {
                        found.putIfAbsent(
                                running.subList(first, last + 1).stream()
                                        .map(Token::stem)
                                        .toList(),
                                passage.between(running.get(first), running.get(last)));
                    }
                }
            }
        }
    }

    private static boolean goesOn(Passage passage, List<Token> running, int first, int last) {
        for (int at = first; at < last; at++) {
            if (!passage.goesOn(running.get(at), running.get(at + 1))) {
                return false;
            }
        }
        return !passage.isTiedBefore(running.get(first)) && !passage.isTiedAfter(running.get(last));
    }

    private static long telling(List<String> stems, Vocabulary vocabulary) {
        return stems.stream().filter(stem -> !vocabulary.isStop(stem)).count();
    }

    private static int said(Map<String, Integer> surfaces) {
        return surfaces.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String mostWritten(Map<String, Integer> surfaces) {
        return surfaces.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
