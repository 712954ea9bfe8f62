package org.beffroi.bench.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Posts of which five each make one claim, every one in words of its own, among posts that make others. Invented by somebody who
 * saw no code.
 *
 * @param groups the claim of each paraphrase
 * @param texts the paraphrases
 * @param others what stands around them
 */
record Paraphrases(List<String> groups, List<String> texts, List<String> others) {

    Paraphrases {
        groups = List.copyOf(groups);
        texts = List.copyOf(texts);
        others = List.copyOf(others);
    }

    /** Those of a name, which lie beside this class. */
    static Paraphrases named(String name) {
        List<String> groups = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String line : lines("paraphrases-" + name + ".tsv")) {
            groups.add(line.substring(0, line.indexOf('\t')));
            texts.add(line.substring(line.indexOf('\t') + 1));
        }
        return new Paraphrases(groups, texts, lines("distractors-" + name + ".tsv"));
    }

    private static List<String> lines(String file) {
        try (InputStream in = Paraphrases.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# ") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** All texts, the paraphrases first. */
    List<String> pool() {
        List<String> all = new ArrayList<>(texts);
        all.addAll(others);
        return all;
    }
}
