package org.beffroi.bench.french;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.bench.measure.Columns;
import org.beffroi.core.enrich.Enrichment;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Tokens;
import org.beffroi.french.language.LanguageEnricher;

/**
 * {@code beffroi bench language}: how often the language of a post is read, and rightly, by language, on posts of somebody who
 * saw neither code nor lists; and how French and the rest are taken for one another.
 *
 * @param locale language of the tables
 * @param out where they are printed
 */
public record LanguagesBench(Locale locale, PrintStream out) {

    private static final String LIST = "languages-blind.tsv";
    private static final String FRENCH = "fr";
    /** Names alone: in no language, so that silence is right. */
    private static final String NONE = "und";

    /**
     * Posts of one language, and how they were read.
     *
     * @param right those said to be in it; of names alone, those of which nothing is said
     * @param silent those of which nothing is said
     * @param french those said to be in French
     * @param all all of them
     */
    record Counts(int right, int silent, int french, int all) {
        private static final Counts NOTHING = new Counts(0, 0, 0, 0);

        Counts with(String language, String read) {
            boolean isRight = read.equals(language) || read.isEmpty() && language.equals(NONE);
            return new Counts(
                    right + (isRight ? 1 : 0),
                    silent + (read.isEmpty() ? 1 : 0),
                    french + (read.equals(FRENCH) ? 1 : 0),
                    all + 1);
        }

        Counts and(Counts other) {
            return new Counts(right + other.right, silent + other.silent, french + other.french, all + other.all);
        }
    }

    /** Prints the tables. */
    public void run() {
        Map<String, Counts> measured = measured();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                text("language.column.language"),
                text("language.column.right"),
                text("language.column.silent"),
                text("language.column.french")));
        measured.forEach((tag, counts) -> rows.add(
                row(tag.equals(NONE) ? text("language.names") : CoreFields.LANGUAGE.valueLabel(tag, locale), counts)));
        rows.add(row(text("language.all"), all(measured)));
        new Columns(rows).lines().forEach(out::println);
        Counts others = others(measured);
        out.println(text(
                "language.french",
                share(measured.get(FRENCH).right(), measured.get(FRENCH).all()),
                share(others.french(), others.all())));
    }

    /** The counts of each language, by its tag. */
    static Map<String, Counts> measured() {
        Enrichment enrichment = Enrichment.of(
                List.of(new LanguageEnricher()),
                new EnrichmentContext(Optional.empty(), ZoneId.of("Europe/Paris"), Path.of("no such folder")),
                new Tokens());
        Map<String, Counts> measured = new TreeMap<>();
        for (String line : BlindLabels.lines(LIST)) {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                continue;
            }
            String language = line.substring(0, tab);
            String read = enrichment.annotate(Texts.post(line.substring(tab + 1))).stream()
                    .map(annotation -> annotation.values().getFirst())
                    .findFirst()
                    .orElse("");
            measured.merge(language, Counts.NOTHING.with(language, read), Counts::and);
        }
        return measured;
    }

    static Counts all(Map<String, Counts> measured) {
        return measured.values().stream().reduce(Counts.NOTHING, Counts::and);
    }

    /** All that are not in French. */
    static Counts others(Map<String, Counts> measured) {
        return measured.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(FRENCH))
                .map(Map.Entry::getValue)
                .reduce(Counts.NOTHING, Counts::and);
    }

    private List<String> row(String name, Counts counts) {
        return List.of(
                name,
                share(counts.right(), counts.all()),
                String.format(locale, "%,d", counts.silent()),
                String.format(locale, "%,d", counts.french()));
    }

    private String share(int part, int all) {
        return String.format(locale, "%,d / %,d = %.1f %%", part, all, all == 0 ? 0.0 : 100.0 * part / all);
    }

    private String text(String key, Object... arguments) {
        return Sentence.of(LanguagesBench.class, key, arguments).in(locale);
    }
}
