package org.beffroi.observatory.territory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.beffroi.core.territory.Territory.Kind;

/**
 * Rows by name: the folded names one after the other, and every word's beginning in them in alphabetical order, so that
 * any beginning of any word is found by bisection. Some 2 MB. Immutable.
 */
final class NameIndex {

    /** How a territory is called: by its own name, without the form of a group, or as a former commune. */
    private enum Calling {
        OWN,
        WITHOUT_FORM,
        FORMER
    }

    private record Entry(String key, int row, Calling calling) {}

    /** A word's beginning: the number of its name's entry, where it is in all keys, and the key from there on. */
    private record Word(int entry, int start, String rest) {}

    private final Gazetteer gazetteer;
    /** All keys, each closed by a zero. */
    private final byte[] keys;

    /** Of each entry: where its key begins, how long the article is, today's row, how it is called so. */
    private final int[] starts;

    private final byte[] articles;
    private final int[] rows;
    private final byte[] callings;
    /** Of each word in alphabetical order of what follows: where it begins in the keys, and its entry. */
    private final int[] words;

    private final int[] entryOfWord;

    NameIndex(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        List<Entry> entries = IntStream.range(0, gazetteer.size())
                .boxed()
                .flatMap(row -> entriesOf(row).stream())
                .toList();
        starts = new int[entries.size()];
        articles = new byte[entries.size()];
        rows = new int[entries.size()];
        callings = new byte[entries.size()];
        StringBuilder all = new StringBuilder();
        List<Word> ordered = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            starts[i] = all.length();
            articles[i] = (byte) NameFold.articleLength(entry.key);
            rows[i] = entry.row;
            callings[i] = (byte) entry.calling.ordinal();
            all.append(entry.key).append('\0');
            for (int offset = 0; offset >= 0; offset = nextWord(entry.key, offset)) {
                ordered.add(new Word(i, starts[i] + offset, entry.key.substring(offset)));
            }
        }
        keys = all.toString().getBytes(StandardCharsets.ISO_8859_1);
        ordered.sort(Comparator.comparing(Word::rest));
        words = ordered.stream().mapToInt(Word::start).toArray();
        entryOfWord = ordered.stream().mapToInt(Word::entry).toArray();
    }

    private static int nextWord(String key, int offset) {
        int space = key.indexOf(' ', offset);
        return space < 0 ? -1 : space + 1;
    }

    private Set<Entry> entriesOf(int row) {
        Set<Entry> entries = new LinkedHashSet<>();
        String name = gazetteer.name(row);
        addEntries(name, row, entries);
        // "Bors (Canton de Tude-et-Lavalette)", "CA du Grand Avignon (COGA)": also known without
        int bracket = name.indexOf(" (");
        if (bracket > 0) {
            addEntries(name.substring(0, bracket), row, entries);
        }
        return entries;
    }

    private void addEntries(String name, int row, Set<Entry> entries) {
        String key = NameFold.fold(name);
        if (key.isEmpty()) {
            return;
        }
        entries.add(new Entry(key, gazetteer.today(row), gazetteer.isFormer(row) ? Calling.FORMER : Calling.OWN));
        String shorter = NameFold.withoutForm(key);
        if (!gazetteer.isFormer(row) && gazetteer.kind(row) == Kind.EPCI && !shorter.equals(key)) {
            entries.add(new Entry(shorter, row, Calling.WITHOUT_FORM));
        }
    }

    /** The rows called so: by their own name, then groups without their form, then as former communes. */
    int[] named(String name) {
        String folded = NameFold.fold(name);
        String wanted = folded.substring(NameFold.articleLength(folded));
        Map<Integer, Integer> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            range(wanted + '\0')
                    .filter(this::beginsName)
                    .forEach(
                            word -> found.merge(rows[entryOfWord[word]], (int) callings[entryOfWord[word]], Math::min));
        }
        return ranked(found);
    }

    /** The rows with a word that begins so, the best first. */
    int[] completing(String typed) {
        Map<Integer, Integer> found = new HashMap<>();
        for (String beginning : NameFold.beginnings(typed)) {
            collect(beginning, found);
        }
        if (found.isEmpty()) {
            // an article that the name does not have: "la Paris"
            NameFold.beginnings(typed).forEach(b -> collect(b.substring(NameFold.articleLength(b)), found));
        }
        return ranked(found);
    }

    private void collect(String beginning, Map<Integer, Integer> found) {
        if (!beginning.isBlank()) {
            range(beginning)
                    .forEach(word ->
                            found.merge(rows[entryOfWord[word]], distance(word, beginning.stripTrailing()), Math::min));
        }
    }

    /** How far a name is from what was typed: 0 the name itself, 1 its beginning, 2 a word in it; former names after. */
    private int distance(int word, String beginning) {
        Calling calling = Calling.values()[callings[entryOfWord[word]]];
        boolean whole = keys[words[word] + beginning.length()] == 0;
        int distance = !beginsName(word) ? 2 : whole && calling != Calling.WITHOUT_FORM ? 0 : 1;
        return calling == Calling.FORMER ? distance + 3 : distance;
    }

    /** Whether a word is the first of its name, with or without the article. */
    private boolean beginsName(int word) {
        int entry = entryOfWord[word];
        return words[word] == starts[entry] || words[word] == starts[entry] + articles[entry];
    }

    private int[] ranked(Map<Integer, Integer> distances) {
        return Arrays.stream(gazetteer.byPopulation(distances.keySet().stream().mapToInt(Integer::intValue)))
                .boxed()
                .sorted(Comparator.comparing(distances::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The words whose keys go on with a beginning. */
    private IntStream range(String beginning) {
        byte[] wanted = beginning.getBytes(StandardCharsets.ISO_8859_1);
        return IntStream.range(bisect(wanted, 0), bisect(wanted, 1));
    }

    /** The first word that compares with wanted as at least {@code order}: 0 where it begins so, 1 after all those. */
    private int bisect(byte[] wanted, int order) {
        int low = 0;
        int high = words.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int end = Math.min(keys.length, words[middle] + wanted.length);
            if (Arrays.compare(keys, words[middle], end, wanted, 0, wanted.length) < order) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
