package org.beffroi.french.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.french.lexicon.ReadableList;

/** The words and look-alike letters of {@code imitation-words.txt}. Immutable; safe for several threads. */
final class ImitationWords {

    private final Map<Character, Character> readsAs = new HashMap<>();
    private final Set<String> official = new HashSet<>();
    private final Set<String> added = new HashSet<>();
    private final Set<String> parody = new HashSet<>();
    private final List<String> beforePlaces = new ArrayList<>();
    private final Lookalikes lookalikes;
    private final String digest;

    ImitationWords() {
        ReadableList list = ReadableList.resource(ImitationWords.class, "imitation-words.txt");
        Map<String, List<String>> sections = new HashMap<>();
        String section = "";
        for (String line : list.lines()) {
            if (line.startsWith("[")) {
                section = line;
            } else {
                sections.computeIfAbsent(section, any -> new ArrayList<>())
                        .addAll(section.equals("[reads as]") ? List.of(line) : List.of(line.split("\\s*,\\s*")));
            }
        }
        for (String line : sections.get("[reads as]")) {
            for (String letter : line.substring(2).strip().split("\\s+")) {
                readsAs.put(letter.charAt(0), line.charAt(0));
            }
        }
        lookalikes = new Lookalikes(readsAs);
        sections.get("[official]")
                .forEach(word -> official.add(lookalikes.of(word).read()));
        sections.get("[added]").forEach(word -> added.add(lookalikes.of(word).read()));
        sections.get("[parody]").forEach(word -> parody.add(lookalikes.of(word).read()));
        sections.get("[before a place]")
                .forEach(words -> beforePlaces.add(Pieces.of(words).joined().replace(" ", "")));
        beforePlaces.sort(Comparator.comparingInt(String::length).reversed());
        digest = list.digest();
    }

    String digest() {
        return digest;
    }

    Lookalikes lookalikes() {
        return lookalikes;
    }

    /** Whether a look-alike form is a word that claims to be the true one. */
    boolean isOfficial(String form) {
        return official.contains(form);
    }

    /** Whether it is a word that anyone adds. */
    boolean isAdded(String form) {
        return added.contains(form);
    }

    /** Whether it is a word that says that it is no true one. */
    boolean isParody(String form) {
        return parody.contains(form);
    }

    /** What stands before the name of a place, without spaces, the longest first. */
    List<String> beforePlaces() {
        return beforePlaces;
    }
}
