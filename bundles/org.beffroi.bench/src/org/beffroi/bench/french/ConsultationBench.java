package org.beffroi.bench.french;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.beffroi.bench.measure.Columns;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Tokens;
import org.beffroi.french.tone.feature.TextReading;
import org.beffroi.french.tone.feature.Tone;
import org.beffroi.french.tone.feature.ToneLexicon;
import org.beffroi.french.tone.feature.ToneModel;
import org.beffroi.french.tone.judgement.Judgement;
import org.beffroi.french.tone.judgement.JudgementText;
import org.beffroi.french.tone.judgement.ToneReader;
import org.beffroi.french.tone.learning.Learning;
import org.beffroi.french.tone.learning.TrainingPosts;

/**
 * {@code beffroi bench consultation}: how often the tone of a contribution would be the side that its author takes, on
 * contributions in which people took one in words alone. It is why the analysis {@code consultation} reads no side: praise taken
 * for a yes and blame for a no is wrong about as often as right.
 *
 * @param locale language of the tables
 * @param out where they are printed
 */
public record ConsultationBench(Locale locale, PrintStream out) {

    private static final List<String> SETS = List.of("first", "second");

    /** What somebody who read a text in view of its proposal said of it. */
    enum Side {
        FOR,
        AGAINST,
        MIXED,
        NONE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How sides that people said were read.
     *
     * @param counts of each side that was said, how often each was read; {@link Side#MIXED} is never read
     */
    record Confusion(Map<Side, Map<Side, Integer>> counts) {

        int all() {
            return counts.values().stream()
                    .flatMap(row -> row.values().stream())
                    .mapToInt(Integer::intValue)
                    .sum();
        }

        int count(Side said, Side read) {
            return counts.getOrDefault(said, Map.of()).getOrDefault(read, 0);
        }

        int read(Side side) {
            return Stream.of(Side.values()).mapToInt(said -> count(said, side)).sum();
        }

        int said(Side side) {
            return Stream.of(Side.values()).mapToInt(read -> count(side, read)).sum();
        }

        /** 0 where it was neither said nor read. */
        double f1(Side side) {
            int both = read(side) + said(side);
            return both == 0 ? 0 : 2.0 * count(side, side) / both;
        }

        /** The plain mean of for, against and neither; whoever says both is read as one of these. */
        double macroF1() {
            return Stream.of(Side.FOR, Side.AGAINST, Side.NONE)
                    .mapToDouble(this::f1)
                    .average()
                    .orElseThrow();
        }
    }

    /** Prints the tables. */
    public void run() {
        Map<String, Confusion> measured = measured();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                text("consultation.column.set"),
                text("consultation.column.for"),
                text("consultation.column.against"),
                text("consultation.column.macro")));
        measured.forEach((name, confusion) -> rows.add(List.of(
                text("consultation.set." + name, confusion.all()),
                figure(confusion.f1(Side.FOR)),
                figure(confusion.f1(Side.AGAINST)),
                figure(confusion.macroF1()))));
        new Columns(rows).lines().forEach(out::println);
        out.println();
        out.println(text("consultation.confusion"));
        new Columns(confusion(measured.get("second"))).lines().forEach(out::println);
        out.println();
        out.println(text("consultation.why"));
    }

    private List<List<String>> confusion(Confusion confusion) {
        List<Side> reads = List.of(Side.FOR, Side.AGAINST, Side.NONE);
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(text("consultation.column.said")));
        reads.forEach(read -> head.add(text("consultation.side." + read.key())));
        rows.add(head);
        for (Side said : Side.values()) {
            List<String> row = new ArrayList<>(List.of(text("consultation.side." + said.key())));
            reads.forEach(read -> row.add(String.valueOf(confusion.count(said, read))));
            rows.add(row);
        }
        return rows;
    }

    static Map<String, Confusion> measured() {
        Tokens tokens = new Tokens();
        TextReading reading = new TextReading(tokens, ToneLexicon.own(tokens));
        ToneModel model = Learning.ours(reading, TrainingPosts.own());
        Map<String, Confusion> measured = new LinkedHashMap<>();
        for (String name : SETS) {
            Map<Side, Map<Side, Integer>> counts = new LinkedHashMap<>();
            cells(name).forEach(cells -> counts.computeIfAbsent(
                            Side.valueOf(cells[0].toUpperCase(Locale.ROOT)), side -> new LinkedHashMap<>())
                    .merge(side(model.probabilities(reading.features(cells[2]))), 1, Integer::sum));
            measured.put(name, new Confusion(counts));
        }
        return measured;
    }

    /** The tone taken for a side; one that is not told, and a neutral one, for none. */
    private static Side side(double[] probabilities) {
        int best = Judgement.best(probabilities);
        if (probabilities[best] < ToneReader.SURE) {
            return Side.NONE;
        }
        return switch (Tone.values()[best]) {
            case POSITIVE -> Side.FOR;
            case NEUTRAL -> Side.NONE;
            case NEGATIVE -> Side.AGAINST;
        };
    }

    private static Stream<String[]> cells(String name) {
        try (InputStream in = ConsultationBench.class.getResourceAsStream("consultation-" + name + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 3));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static String figure(double share) {
        return JudgementText.share(share);
    }

    private String text(String key, Object... arguments) {
        return Sentence.of(ConsultationBench.class, key, arguments).in(locale);
    }
}
