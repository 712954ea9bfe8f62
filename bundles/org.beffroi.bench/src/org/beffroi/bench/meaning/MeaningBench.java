package org.beffroi.bench.meaning;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.beffroi.bench.measure.Columns;
import org.beffroi.core.meaning.Embedder;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.meaning.MeaningVector;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.beffroi.demo.DemoTown;
import org.beffroi.french.meaning.FrenchEmbedder;

/**
 * {@code beffroi bench meaning}: of the four who make the claim of a post in other words, how many are among the twenty nearest,
 * by meaning and by bare words.
 *
 * <p>Three sets, each by another who saw no code. Of the first the writer was asked to share as few words as can be, and its
 * figures were looked at while the list of situations and its use were chosen, as were those of one half of the third; the second,
 * as hard, and the other half of the third, of natural posts, were not.
 *
 * @param locale language of the tables
 * @param out where they are printed
 */
public record MeaningBench(Locale locale, PrintStream out) {

    private static final int NEAREST = 20;

    /** A set of paraphrases, or a half of one, and whether anything was chosen on it. */
    enum Part {
        HARD_SEEN("a", group -> true),
        HARD_BLIND("b", group -> true),
        NATURAL_SEEN("c", group -> group % 2 == 1),
        NATURAL_BLIND("c", group -> group % 2 == 0);

        private final String name;
        private final IntPredicate asked;

        Part(String name, IntPredicate asked) {
            this.name = name;
            this.asked = asked;
        }
    }

    /**
     * How many of the paraphrases of a post are among the nearest, on average.
     *
     * @param meaning by meaning
     * @param words by bare words
     */
    record Recall(double meaning, double words) {}

    /** Prints the table. */
    public void run() {
        List<String> town = town();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                text("meaning.column.set"),
                text("meaning.column.among"),
                text("meaning.column.meaning"),
                text("meaning.column.words")));
        for (Part part : Part.values()) {
            rows.add(row(part, List.of()));
            rows.add(row(part, town));
        }
        new Columns(rows).lines().forEach(out::println);
    }

    private List<String> row(Part part, List<String> around) {
        Recall recall = measured(part, around);
        int among = Paraphrases.named(part.name).pool().size() + around.size();
        return List.of(
                text("meaning.set." + part.name().toLowerCase(Locale.ROOT).replace('_', '.')),
                String.format(locale, "%,d", among),
                String.format(locale, "%.1f %%", 100 * recall.meaning()),
                String.format(locale, "%.1f %%", 100 * recall.words()));
    }

    /** What is said in the invented town. */
    static List<String> town() {
        return new DemoTown()
                .mentions().stream().map(Mention::values).map(Meaning::text).toList();
    }

    /** Measures one set, in an archive of its texts and of what stands around. */
    static Recall measured(Part part, List<String> around) {
        Paraphrases paraphrases = Paraphrases.named(part.name);
        List<String> pool = new ArrayList<>(paraphrases.pool());
        pool.addAll(around);
        return new Recall(
                recall(new FrenchEmbedder(), paraphrases, pool, part.asked),
                recall(new BareWords(), paraphrases, pool, part.asked));
    }

    private static double recall(Embedder embedder, Paraphrases paraphrases, List<String> pool, IntPredicate asked) {
        Embedding embedding = embedder.learn(pool, () -> {});
        List<MeaningVector> vectors = pool.stream().map(embedding::of).toList();
        return IntStream.range(0, paraphrases.texts().size())
                .filter(post -> asked.test(
                        Integer.parseInt(paraphrases.groups().get(post).substring(1))))
                .parallel()
                .mapToDouble(post -> found(post, paraphrases.groups(), vectors))
                .average()
                .orElseThrow();
    }

    /** The share of the others of its claim that are among the nearest of a post. */
    private static double found(int post, List<String> groups, List<MeaningVector> vectors) {
        List<Integer> nearest = IntStream.range(0, vectors.size())
                .filter(other -> other != post)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(
                                other -> vectors.get(post).nearness(vectors.get(other)))
                        .reversed())
                .limit(NEAREST)
                .toList();
        long same = groups.stream().filter(groups.get(post)::equals).count() - 1;
        return (double) nearest.stream()
                        .filter(other ->
                                other < groups.size() && groups.get(other).equals(groups.get(post)))
                        .count()
                / same;
    }

    private String text(String key, Object... arguments) {
        return Sentence.of(MeaningBench.class, key, arguments).in(locale);
    }
}
