package org.beffroi.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A word list that people can read and correct: a UTF-8 resource beside this class, in sections named by a line in
 * {@code [brackets]}; {@code #} begins a comment. Words are separated by spaces; a line {@code a > b} is a pair. All is
 * folded on reading.
 */
final class Lexicon {
    private final String name;
    private final Map<String, List<String>> sections;

    private Lexicon(String name, Map<String, List<String>> sections) {
        this.name = name;
        this.sections = sections;
    }

    /** Reads a resource of this package; a missing or broken one is an error of the build. */
    static Lexicon read(String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> lines = null;
        for (String line : text(name).split("\\R")) {
            int comment = line.indexOf('#');
            String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (entry.startsWith("[")) {
                lines = sections.computeIfAbsent(entry.substring(1, entry.length() - 1), key -> new ArrayList<>());
            } else if (!entry.isEmpty()) {
                if (lines == null) {
                    throw new IllegalStateException(name + ": a word before the first [section]: " + entry);
                }
                lines.add(Folding.fold(entry));
            }
        }
        return new Lexicon(name, sections);
    }

    /** The words of a section, empty when there is no such section. */
    Set<String> words(String section) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : sections.getOrDefault(section, List.of())) {
            words.addAll(List.of(line.split("\\s+")));
        }
        return words;
    }

    /** The pairs of a section in the order written; the right side may be empty. */
    Map<String, String> pairs(String section) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : sections.getOrDefault(section, List.of())) {
            int arrow = line.indexOf('>');
            if (arrow < 1) {
                throw new IllegalStateException(name + " [" + section + "]: not of the form a > b: " + line);
            }
            pairs.put(
                    line.substring(0, arrow).strip(), line.substring(arrow + 1).strip());
        }
        return pairs;
    }

    private static String text(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + Lexicon.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
