package org.beffroi.bench.document;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beffroi.bench.measure.Columns;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.demo.LargeStrategy;

/**
 * {@code beffroi bench documents}: the products of a strategy of 300 objectives and 500 actions in each format of texts, each made by the
 * real program, with its seconds and its memory. A program that is given too little memory for it fails, and so does the bench.
 *
 * @param locale language of the table
 * @param out where it is printed
 * @param launcher that runs a verb
 */
public record DocumentsBench(Locale locale, PrintStream out, Path launcher) {

    private static final int OBJECTIVES = 300;
    private static final int ACTIONS = 500;

    /** Most megabytes for what Java keeps; the goal. */
    private static final int HEAP = 768;

    private static final double MEGABYTE = 1024 * 1024;
    private static final double MILLIS = 1000;
    private static final List<String> PRODUCTS = List.of("note", "council", "annexes");
    private static final List<String> FORMATS = List.of("odt", "docx", "pdf", "html");

    /** One product in one format. */
    private record Made(String product, String format, MeasuredVerb.Run run, long bytes) {}

    /**
     * Makes them and prints the table.
     *
     * @return whether all were made
     * @throws IOException if no folder can be made, or the program does not start
     */
    public boolean run() throws IOException {
        Path place = Files.createTempDirectory("beffroi-documents");
        try {
            new LargeStrategy(OBJECTIVES, ACTIONS).write(place.resolve("grande.strategy"));
            out.println(say("documents.conditions", OBJECTIVES, ACTIONS, HEAP));
            MeasuredVerb verb = new MeasuredVerb(launcher, place, HEAP);
            List<Made> all = new ArrayList<>();
            for (String format : FORMATS) {
                for (String product : PRODUCTS) {
                    all.add(made(verb, product, format));
                }
            }
            new Columns(rows(all)).lines().forEach(out::println);
            all.stream()
                    .filter(one -> one.run().code() != 0)
                    .forEach(one -> out.println(say(
                            "documents.failed",
                            one.product(),
                            one.format(),
                            one.run().said().strip())));
            return all.stream().allMatch(one -> one.run().code() == 0);
        } finally {
            delete(place);
        }
    }

    private static Made made(MeasuredVerb verb, String product, String format) throws IOException {
        Path to = verb.place().resolve(product + "." + format);
        MeasuredVerb.Run run =
                verb.run(List.of("strategy", "report", "grande.strategy", "--to", to.toString(), "--product", product));
        return new Made(product, format, run, Files.exists(to) ? Files.size(to) : 0);
    }

    private List<List<String>> rows(List<Made> all) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(say("documents.format")));
        PRODUCTS.forEach(product -> head.add(say("documents.product." + product)));
        head.addAll(List.of(say("documents.sum"), say("documents.memory"), say("documents.size")));
        rows.add(head);
        for (String format : FORMATS) {
            List<Made> some =
                    all.stream().filter(one -> one.format().equals(format)).toList();
            List<String> row = new ArrayList<>(List.of(format));
            some.forEach(one -> row.add(seconds(one.run().time())));
            row.add(seconds(some.stream().map(one -> one.run().time()).reduce(Duration.ZERO, Duration::plus)));
            OptionalLong most = some.stream()
                    .flatMapToLong(one -> one.run().resident().stream())
                    .max();
            row.add(most.isEmpty() ? say("documents.unknown") : megabytes(most.getAsLong()));
            row.add(megabytes(some.stream().mapToLong(Made::bytes).sum()));
            rows.add(row);
        }
        return rows;
    }

    private String seconds(Duration time) {
        return say("documents.seconds", time.toMillis() / MILLIS);
    }

    private String megabytes(long bytes) {
        return say("documents.megabytes", bytes / MEGABYTE);
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(getClass(), key, arguments).in(locale);
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
