package org.beffroi.french.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.text.Folding;
import org.beffroi.french.lexicon.BloomFilter;

/** The words that tell names of communes from what only looks like them. Immutable. */
final class WordLists {

    private static final Set<Cue> NOTHING = EnumSet.noneOf(Cue.class);

    private final Set<String> ordinary = new HashSet<>();
    private final Set<String> firstNames = new HashSet<>();
    private final Map<String, Set<Cue>> cues = new HashMap<>();
    private final BloomFilter cueWords;

    WordLists() {
        lines("ordinary-words.txt").forEach(line -> ordinary.addAll(words(line)));
        lines("first-names.txt").forEach(line -> firstNames.addAll(words(line)));
        Cue section = null;
        for (String line : lines("contexts.txt")) {
            if (line.startsWith("[")) {
                section = Cue.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                for (String word : words(line)) {
                    cues.computeIfAbsent(Folding.fold(word), any -> EnumSet.noneOf(Cue.class))
                            .add(section);
                }
            }
        }
        cueWords = BloomFilter.of(cues.keySet());
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }

    private static List<String> lines(String file) {
        List<String> kept = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(WordLists.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String plain = line.strip();
                if (!plain.isEmpty() && !plain.startsWith("#")) {
                    kept.add(plain);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + file + " that ships with Beffroi cannot be read", e);
        }
        return kept;
    }

    /** Whether a folded name of one word is an ordinary word or a given name too. */
    boolean isOrdinary(String form) {
        return ordinary.contains(form) || firstNames.contains(form);
    }

    boolean isFirstName(String form) {
        return firstNames.contains(form);
    }

    /** Whether a folded word is such a cue. */
    boolean is(Cue cue, String form) {
        return cues(form).contains(cue);
    }

    /** All that a folded word is a cue for; most are for nothing. */
    Set<Cue> cues(String form) {
        return cueWords.mayHold(form) ? cues.getOrDefault(form, NOTHING) : NOTHING;
    }
}
