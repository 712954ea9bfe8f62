package org.beffroi.bench.french;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beffroi.bench.measure.Columns;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.enrich.Enrichment;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Tokens;
import org.beffroi.french.moderation.ModerationEnricher;

/**
 * {@code beffroi bench moderation}: how often what a moderator of a town would have to look at is found, how often what is found
 * is such, and where words that offend nobody are taken for it; on posts of people who saw neither code nor list.
 *
 * @param locale language of the tables
 * @param out where they are printed
 */
public record ModerationBench(Locale locale, PrintStream out) {

    private static final List<String> SETS = List.of("first", "second");
    private static final String NONE = "none";
    private static final String OTHER = "other";

    /**
     * A post that somebody labelled.
     *
     * @param said insult, threat, hate; empty where a moderator has nothing to look at
     * @param target whom she says it is aimed at
     * @param context in what way words are used, such as quoted
     */
    record Post(Set<String> said, String target, String context, String text) {

        static Post of(String line) {
            String[] cells = line.split("\t", 4);
            return new Post(
                    cells[0].equals(NONE) ? Set.of() : Set.of(cells[0].split("\\+")), cells[1], cells[2], cells[3]);
        }
    }

    /** A post and what was read in it. */
    record Reading(Post post, Set<String> read, String target) {}

    /**
     * Precision and recall.
     *
     * @param right said and read
     * @param read read, rightly or not
     * @param said said, read or not
     */
    record Score(int right, int read, int said) {

        double precision() {
            return read == 0 ? 0 : (double) right / read;
        }

        double recall() {
            return said == 0 ? 0 : (double) right / said;
        }
    }

    /** Prints the tables. */
    public void run() {
        for (String name : SETS) {
            List<Reading> readings = readings(name);
            out.println(text("moderation.set." + name, readings.size()));
            new Columns(scores(readings)).lines().forEach(out::println);
            out.println();
        }
        out.println(text("moderation.contexts"));
        new Columns(contexts(readings("second"))).lines().forEach(out::println);
    }

    private List<List<String>> scores(List<Reading> readings) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                text("moderation.column.kind"),
                text("moderation.column.said"),
                text("moderation.column.read"),
                text("moderation.column.precision"),
                text("moderation.column.recall")));
        rows.add(row(text("moderation.any"), any(readings)));
        for (String kind : List.of("insult", "threat", "hate")) {
            rows.add(row(CoreFields.MODERATION.valueLabel(kind, locale), of(kind, readings)));
        }
        Score aims = aims(readings);
        rows.add(row(text("moderation.aim"), aims));
        return rows;
    }

    private List<String> row(String name, Score score) {
        return List.of(
                name,
                String.valueOf(score.said()),
                String.valueOf(score.read()),
                String.format(locale, "%.2f", score.precision()),
                String.format(locale, "%.2f", score.recall()));
    }

    private List<List<String>> contexts(List<Reading> readings) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Reading reading : readings) {
            if (reading.post().said().isEmpty()) {
                int[] count = counts.computeIfAbsent(reading.post().context(), any -> new int[2]);
                count[0]++;
                count[1] += reading.read().isEmpty() ? 0 : 1;
            }
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                text("moderation.column.context"), text("moderation.column.posts"), text("moderation.column.wrong")));
        counts.forEach((context, count) ->
                rows.add(List.of(text("moderation.context." + context), "" + count[0], "" + count[1])));
        return rows;
    }

    /** Whether there is something to look at. */
    static Score any(List<Reading> readings) {
        int right = 0;
        int read = 0;
        int said = 0;
        for (Reading reading : readings) {
            boolean isSaid = !reading.post().said().isEmpty();
            boolean isRead = !reading.read().isEmpty();
            right += isSaid && isRead ? 1 : 0;
            read += isRead ? 1 : 0;
            said += isSaid ? 1 : 0;
        }
        return new Score(right, read, said);
    }

    /** One kind. */
    static Score of(String kind, List<Reading> readings) {
        return any(readings.stream()
                .map(reading -> new Reading(
                        new Post(only(kind, reading.post().said()), "", "", ""), only(kind, reading.read()), ""))
                .toList());
    }

    private static Set<String> only(String kind, Set<String> kinds) {
        return kinds.contains(kind) ? Set.of(kind) : Set.of();
    }

    /** Whom it is aimed at, of those in which there is something and something was read. */
    static Score aims(List<Reading> readings) {
        List<Reading> both = readings.stream()
                .filter(reading ->
                        !reading.post().said().isEmpty() && !reading.read().isEmpty())
                .toList();
        int right = (int) both.stream()
                .filter(reading -> reading.target().equals(reading.post().target()))
                .count();
        int read = (int)
                both.stream().filter(reading -> !reading.target().isEmpty()).count();
        int said = (int) both.stream()
                .filter(reading -> !Set.of(NONE, OTHER).contains(reading.post().target()))
                .count();
        return new Score(right, read, said);
    }

    /** How the posts of a set are read. */
    static List<Reading> readings(String name) {
        Enrichment enrichment = Enrichment.of(
                List.of(new ModerationEnricher()),
                new EnrichmentContext(Optional.empty(), ZoneId.of("Europe/Paris"), Path.of("no such folder")),
                new Tokens());
        return posts(name)
                .map(post -> {
                    Map<String, List<String>> found = new LinkedHashMap<>();
                    for (Annotation annotation : enrichment.annotate(Texts.post(post.text()))) {
                        found.put(annotation.field(), annotation.values());
                    }
                    return new Reading(
                            post,
                            Set.copyOf(values(found, CoreFields.MODERATION)),
                            values(found, CoreFields.AIMED_AT).stream()
                                    .findFirst()
                                    .orElse(""));
                })
                .toList();
    }

    private static List<String> values(Map<String, List<String>> found, Field field) {
        return found.getOrDefault(field.name(), List.of());
    }

    private static Stream<Post> posts(String name) {
        return BlindLabels.lines("moderation-" + name + ".tsv").stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Post::of);
    }

    private String text(String key, Object... arguments) {
        return Sentence.of(ModerationBench.class, key, arguments).in(locale);
    }
}
