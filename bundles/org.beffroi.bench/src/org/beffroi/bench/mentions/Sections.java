package org.beffroi.bench.mentions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of {@code vocabulary.txt}, by section. */
record Sections(Map<String, List<String>> lines) {

    static Sections read() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : text().split("\n")) {
            if (line.startsWith("[")) {
                open = new ArrayList<>();
                sections.put(line.substring(1, line.indexOf(']')), open);
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                open.add(line);
            }
        }
        return new Sections(sections);
    }

    private static String text() {
        try (InputStream in = Sections.class.getResourceAsStream("vocabulary.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a section, in order, each once. */
    List<String> words(String section) {
        return split(section, " ");
    }

    /** The parts of a section between two marks. */
    List<String> split(String section, String mark) {
        return lines.get(section).stream()
                .flatMap(line -> Arrays.stream(line.split(java.util.regex.Pattern.quote(mark))))
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();
    }
}
