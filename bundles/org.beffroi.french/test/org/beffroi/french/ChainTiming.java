package org.beffroi.french;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.Enrichment;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.text.Tokens;
import org.beffroi.french.copy.CopyEnricher;
import org.beffroi.french.department.DepartmentEnricher;
import org.beffroi.french.language.LanguageEnricher;
import org.beffroi.french.lexicon.ReadableList;
import org.beffroi.french.theme.ThemeEnricher;
import org.beffroi.french.tone.ToneEnricher;

/** Prints how many mentions a second the enrichers of this bundle read, one by one and together; a measurement, no test. */
public final class ChainTiming {

    private static final int MENTIONS = 20_000;
    private static final int ROUNDS = 7;

    private ChainTiming() {}

    public static void main(String[] arguments) {
        List<Mention> mentions = mentions();
        long chars =
                mentions.stream().mapToLong(mention -> mention.text().length()).sum();
        System.out.printf("%d mentions, %d characters each%n", mentions.size(), chars / mentions.size());
        List<Enricher> all = List.of(
                new LanguageEnricher(),
                new ToneEnricher(),
                new ThemeEnricher(),
                new DepartmentEnricher(),
                new CopyEnricher());
        for (Enricher enricher : all) {
            print(enricher.getClass().getSimpleName(), List.of(enricher), mentions);
        }
        print("all", all, mentions);
    }

    /** Two or three posts in one, so that lengths are those of networks. */
    private static List<Mention> mentions() {
        List<String> posts =
                ReadableList.resource(ToneEnricher.class, "training.txt").lines();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < MENTIONS; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j <= i % 4; j++) {
                text.append(posts.get((i * 7 + j * 131) % posts.size()).substring(2))
                        .append(' ');
            }
            mentions.add(Read.mention(text.append("n° ").append(i).toString()));
        }
        return mentions;
    }

    private static void print(String name, List<Enricher> enrichers, List<Mention> mentions) {
        Enrichment enrichment = Enrichment.of(enrichers, Read.ground(Path.of("no such folder")), new Tokens());
        long[] took = new long[ROUNDS];
        long found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (Mention mention : mentions) {
                found += enrichment.annotate(mention).size();
            }
            took[round] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        System.out.printf(
                "%-20s %,10.0f mentions/s (median of %d), %d found%n",
                name, mentions.size() / (took[ROUNDS / 2] / 1e9), ROUNDS, found / ROUNDS);
    }
}
