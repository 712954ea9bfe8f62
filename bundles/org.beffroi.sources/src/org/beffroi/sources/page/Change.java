package org.beffroi.sources.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is different between two readings of a page.
 *
 * <p>Paragraphs are compared as a collection: one that only moved is the same. A paragraph that was reworded is gone as it
 * was and new as it is.
 *
 * @param added paragraphs that were not there before, in the order of the page
 * @param removed paragraphs that are no longer there, in the order in which they stood
 * @param words how many words are in one of both and not in the other, each as often as it is there
 * @param settled the earlier reading with the present wording of what is the same: what is not the same stays as it was, so
 *     that small changes add up until they are worth telling
 */
record Change(List<String> added, List<String> removed, int words, List<String> settled) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    Change {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        settled = List.copyOf(settled);
    }

    /**
     * Compares two readings.
     *
     * @param figures whether paragraphs that differ by numbers, dates and hours only are different
     * @param cut whether one of the readings stops before the end of its page: what falls off the end of it is then not
     *     gone, and what comes in at its end is not new
     */
    static Change between(List<String> before, List<String> now, boolean figures, boolean cut) {
        Map<String, Deque<String>> present = new HashMap<>();
        List<String> keys = now.stream().map(one -> key(one, figures)).toList();
        for (int i = 0; i < keys.size(); i++) {
            present.computeIfAbsent(keys.get(i), any -> new ArrayDeque<>()).add(now.get(i));
        }
        List<String> settled = new ArrayList<>(before.size());
        List<String> removed = new ArrayList<>();
        Map<String, Integer> kept = new HashMap<>();
        int lastKept = 0;
        for (String paragraph : before) {
            String key = key(paragraph, figures);
            String wording = present.getOrDefault(key, new ArrayDeque<>()).poll();
            settled.add(wording == null ? paragraph : wording);
            if (wording == null) {
                removed.add(paragraph);
            } else {
                kept.merge(key, 1, Integer::sum);
                lastKept = removed.size();
            }
        }
        List<String> added = new ArrayList<>();
        int lastKnown = 0;
        for (int i = 0; i < keys.size(); i++) {
            if (kept.merge(keys.get(i), -1, Integer::sum) < 0) {
                added.add(now.get(i));
            } else {
                lastKnown = added.size();
            }
        }
        List<String> gone = cut ? removed.subList(0, lastKept) : removed;
        List<String> fresh = cut ? added.subList(0, lastKnown) : added;
        return new Change(fresh, gone, words(fresh, gone, figures), settled);
    }

    private static String key(String paragraph, boolean figures) {
        return figures ? paragraph : Figures.hidden(paragraph);
    }

    private static int words(List<String> added, List<String> removed, boolean figures) {
        Map<String, Integer> balance = new HashMap<>();
        added.forEach(one -> count(key(one, figures), 1, balance));
        removed.forEach(one -> count(key(one, figures), -1, balance));
        return balance.values().stream().mapToInt(Math::abs).sum();
    }

    private static void count(String text, int sign, Map<String, Integer> balance) {
        for (String word : NO_WORD.split(text)) {
            if (!word.isEmpty()) {
                balance.merge(word, sign, Integer::sum);
            }
        }
    }
}
