package org.beffroi.bench.french;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.french.tone.feature.Tone;
import org.beffroi.french.tone.learning.TrainingPosts.Post;

/** Texts whose tone people said, in lists that lie beside this class: what stands before the first tab, and after it. */
final class ToneSets {

    private ToneSets() {}

    /** Posts with their tone, in the order of the list. */
    static List<Post> posts(String name) {
        return cells(name)
                .map(cells -> new Post(Tone.of(cells[0]).orElseThrow(), cells[1]))
                .toList();
    }

    /**
     * Two texts that differ by little.
     *
     * @param praise speaks well
     * @param blame speaks badly
     */
    record Pair(String praise, String blame) {}

    static List<Pair> pairs(String name) {
        return cells(name).map(cells -> new Pair(cells[0], cells[1])).toList();
    }

    private static Stream<String[]> cells(String name) {
        try (InputStream in = ToneSets.class.getResourceAsStream("tone-" + name + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 2));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
