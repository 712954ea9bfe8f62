package org.beffroi.bench.french;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.beffroi.bench.measure.Columns;
import org.beffroi.bench.measure.Times;
import org.beffroi.core.enrich.Enrichment;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.speaker.SpeakerList;

/**
 * {@code beffroi bench french}: how many mentions a second the enrichers for French read, each alone and all of them in a
 * row, on made mentions and on those of the invented town.
 *
 * <p>One thread reads. What counts is the processor time of the whole process, garbage and compiling included, so that a
 * second is a second of one core, however busy the machine is with others.
 *
 * @param locale language of the table
 * @param out where it is printed
 */
public record FrenchBench(Locale locale, PrintStream out) {

    private static final int MADE = 100_000;
    private static final int RUNS = 5;
    private static final int GOAL = 20_000;
    /** A run reads so many at least, those of the town again and again. */
    private static final int LEAST_IN_A_RUN = 30_000;

    private static final double NANOSECONDS = 1e9;

    /**
     * Prints the table, and whether the goal is met.
     *
     * @throws IOException if no folder can be made for the dossier's lists
     */
    public void run() throws IOException {
        Path folder = Files.createTempDirectory("beffroi-bench");
        try {
            print(new Chain(folder).measured(), Texts.made(MADE), Texts.town());
        } finally {
            Files.deleteIfExists(folder.resolve(SpeakerList.NAME));
            Files.delete(folder);
        }
    }

    private void print(Map<String, Enrichment> measured, List<Mention> made, List<Mention> town) {
        out.println(text("french.texts", made.size(), length(made), town.size(), length(town), RUNS));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(text("french.column.enricher"), text("french.column.made"), text("french.column.town")));
        List<String> verdicts = new ArrayList<>();
        measured.forEach((id, enrichment) -> {
            double ofMade = rate(enrichment, made);
            double ofTown = rate(enrichment, town);
            rows.add(List.of(id.isEmpty() ? text("french.all") : id, figure(ofMade), figure(ofTown)));
            if (id.isEmpty()) {
                verdicts.add(verdict("french.column.made", ofMade));
                verdicts.add(verdict("french.column.town", ofTown));
            }
        });
        new Columns(rows).lines().forEach(out::println);
        verdicts.forEach(out::println);
    }

    private String verdict(String texts, double rate) {
        return text(rate >= GOAL ? "french.met" : "french.missed", text(texts), Math.round(rate), GOAL);
    }

    /** Mentions a second of one core: the middle one of the runs, after one that does not count. */
    private static double rate(Enrichment enrichment, List<Mention> mentions) {
        int times = Math.ceilDiv(LEAST_IN_A_RUN, mentions.size());
        LongStream.Builder took = LongStream.builder();
        long found = -1;
        for (int run = 0; run <= RUNS; run++) {
            long start = processorTime();
            long now = 0;
            for (int i = 0; i < times; i++) {
                now += Chain.read(enrichment, mentions);
            }
            if (run > 0) {
                took.add(processorTime() - start);
            }
            if (found >= 0 && now != found) {
                throw new IllegalStateException("the same mentions read twice differ: " + found + ", " + now);
            }
            found = now;
        }
        return times * mentions.size() / (Times.of(took.build()).median() / NANOSECONDS);
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long length(List<Mention> mentions) {
        return Math.round(mentions.stream()
                .mapToInt(mention -> mention.text().length())
                .average()
                .orElse(0));
    }

    private String figure(double rate) {
        return String.format(locale, "%,.0f", rate);
    }

    private String text(String key, Object... arguments) {
        return Sentence.of(FrenchBench.class, key, arguments).in(locale);
    }
}
