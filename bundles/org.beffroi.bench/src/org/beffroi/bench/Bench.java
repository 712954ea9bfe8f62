package org.beffroi.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.bench.Options.Part;
import org.beffroi.bench.damage.DamageOptions;
import org.beffroi.bench.damage.DamageTorture;
import org.beffroi.bench.document.DocumentsBench;
import org.beffroi.bench.french.ConsultationBench;
import org.beffroi.bench.french.FrenchBench;
import org.beffroi.bench.french.LanguagesBench;
import org.beffroi.bench.french.ModerationBench;
import org.beffroi.bench.french.MorningsBench;
import org.beffroi.bench.french.StoriesBench;
import org.beffroi.bench.french.ThemesBench;
import org.beffroi.bench.french.ToneBench;
import org.beffroi.bench.meaning.MeaningBench;
import org.beffroi.bench.measure.Results;
import org.beffroi.bench.measure.Row;
import org.beffroi.bench.measure.Table;
import org.beffroi.bench.peaks.PeaksBench;
import org.beffroi.bench.sbom.BuiltPlace;
import org.beffroi.bench.sbom.Materials;
import org.beffroi.bench.torture.StrategyTorture;
import org.beffroi.bench.torture.TortureOptions;
import org.beffroi.bench.twin.TwinReader;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * {@code beffroi bench}: measures the product against a bare-Lucene twin and other engines, on made mentions, side by side in
 * one run, and prints the table of ratios; {@code beffroi bench peaks} the tables of the detector of peaks,
 * {@code beffroi bench french} how fast the enrichers for French read, {@code beffroi bench themes} how often themes are right, {@code beffroi bench language} how often languages are, {@code beffroi bench tone} how often the tone is, {@code beffroi bench consultation} how often it is the side that people take,
 * {@code beffroi bench stories} and {@code beffroi bench note} what is
 * told of invented stories and mornings, {@code beffroi bench waits} how long people wait for analyses, {@code beffroi bench documents} how long for documents of a large strategy, {@code beffroi bench meaning} how well
 * the same said in other words is found; {@code beffroi
 * strategy torture} whether documents that people edit lose anything, {@code beffroi torture} whether anything is lost at all;
 * {@code beffroi sbom} and {@code beffroi vulnerabilities} what the products are made of. Exit codes: 0 done, 1 something was lost
 * or found, 2 wrong use, 3 failed.
 */
public final class Bench {

    private static final int DONE = 0;
    private static final int BROKEN = 1;
    private static final int WRONG_USE = 2;
    private static final int FAILED = 3;

    private final Options options;
    private final Voice voice;

    private Bench(Options options, Voice voice) {
        this.options = options;
        this.voice = voice;
    }

    public static void main(String... arguments) {
        Voice voice = new Voice(Locale.getDefault(), utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        System.exit(run(voice, arguments));
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    static int run(Voice voice, String... arguments) {
        OptionalInt quality = arguments.length == 1 ? quality(arguments[0], voice) : OptionalInt.empty();
        if (quality.isPresent()) {
            return quality.getAsInt();
        }
        if (arguments.length > 0 && arguments[0].equals("damage")) {
            return damage(voice, Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        if (arguments.length == 2 && (arguments[0].equals("sbom") || arguments[0].equals("vulnerabilities"))) {
            return materials(voice, arguments[0], Path.of(arguments[1]));
        }
        if (arguments.length > 0 && arguments[0].equals("torture")) {
            return torture(voice, Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        Options options;
        try {
            if (List.of(arguments).contains("--help") || List.of(arguments).contains("-h")) {
                voice.say(Sentence.of(Bench.class, "help", Options.partNames()));
                return DONE;
            }
            options = Options.of(arguments);
        } catch (Refusal wrong) {
            voice.err().println(wrong.sentence().in(voice.locale()));
            return WRONG_USE;
        }
        try {
            new Bench(options, voice).measure();
            return DONE;
        } catch (Refusal refusal) {
            voice.err().println(refusal.sentence().in(voice.locale()));
        } catch (Exception e) {
            voice.progress("failed", e.toString());
        }
        return FAILED;
    }

    /** What one word asks to be measured; empty where it asks for something else. */
    private static OptionalInt quality(String word, Voice voice) {
        return switch (word) {
            case "peaks" -> OptionalInt.of(measurePeaks(voice));
            case "french" -> OptionalInt.of(measureFrench(voice));
            case "themes" -> OptionalInt.of(measured(voice, new ThemesBench(voice.locale(), voice.out())::run));
            case "stories" -> OptionalInt.of(measured(voice, new StoriesBench(voice.locale(), voice.out())::run));
            case "note" -> OptionalInt.of(measured(voice, new MorningsBench(voice.locale(), voice.out())::run));
            case "waits" -> OptionalInt.of(measureWaits(voice));
            case "documents" -> OptionalInt.of(measureDocuments(voice));
            case "language" -> {
                new LanguagesBench(voice.locale(), voice.out()).run();
                yield OptionalInt.of(DONE);
            }
            case "tone" -> {
                new ToneBench(voice.locale(), voice.out()).run();
                yield OptionalInt.of(DONE);
            }
            case "moderation" -> {
                new ModerationBench(voice.locale(), voice.out()).run();
                yield OptionalInt.of(DONE);
            }
            case "consultation" -> {
                new ConsultationBench(voice.locale(), voice.out()).run();
                yield OptionalInt.of(DONE);
            }
            case "meaning" -> {
                new MeaningBench(voice.locale(), voice.out()).run();
                yield OptionalInt.of(DONE);
            }
            default -> OptionalInt.empty();
        };
    }

    private static int materials(Voice voice, String verb, Path given) {
        try {
            BuiltPlace place = BuiltPlace.of(
                    Path.of(System.getProperty("beffroi.launcher")), Path.of(System.getProperty("beffroi.products")));
            Materials materials = new Materials(voice.locale(), voice.out());
            if (verb.equals("vulnerabilities")) {
                return materials.check(place, given) ? DONE : BROKEN;
            }
            materials.write(place, given);
            return DONE;
        } catch (Refusal refusal) {
            voice.err().println(refusal.sentence().in(voice.locale()));
        } catch (IOException e) {
            voice.progress("failed", e.toString());
        }
        return FAILED;
    }

    private static int measurePeaks(Voice voice) {
        try {
            // Real series that are not ours to pass on, beside the project where somebody has them.
            new PeaksBench(voice.locale(), voice.out()).run(Path.of("..", "shared", "data", "bursts"));
            return DONE;
        } catch (IOException e) {
            voice.progress("failed", e.toString());
            return FAILED;
        }
    }

    /** What prints tables, and needs folders. */
    @FunctionalInterface
    private interface Tables {
        void print() throws IOException;
    }

    private static int measured(Voice voice, Tables tables) {
        try {
            tables.print();
            return DONE;
        } catch (IOException e) {
            voice.progress("failed", e.toString());
            return FAILED;
        }
    }

    private static int measureDocuments(Voice voice) {
        try {
            Path launcher = Path.of(System.getProperty("beffroi.launcher"));
            return new DocumentsBench(voice.locale(), voice.out(), launcher).run() ? DONE : FAILED;
        } catch (IOException e) {
            voice.progress("failed", e.toString());
            return FAILED;
        }
    }

    private static int measureWaits(Voice voice) {
        try {
            new Waits(voice).run();
            return DONE;
        } catch (Exception e) {
            voice.progress("failed", e.toString());
            return FAILED;
        }
    }

    private static int measureFrench(Voice voice) {
        try {
            new FrenchBench(voice.locale(), voice.out()).run();
            return DONE;
        } catch (IOException e) {
            voice.progress("failed", e.toString());
            return FAILED;
        }
    }

    private static int damage(Voice voice, String... arguments) {
        try {
            Optional<Path> launcher =
                    Optional.ofNullable(System.getProperty("beffroi.launcher")).map(Path::of);
            DamageOptions options = DamageOptions.of(launcher, arguments);
            return new DamageTorture(voice.locale(), voice.out(), voice.err()).run(options) ? DONE : BROKEN;
        } catch (Refusal wrong) {
            voice.err().println(wrong.sentence().in(voice.locale()));
            return WRONG_USE;
        }
    }

    private static int torture(Voice voice, String... arguments) {
        TortureOptions options;
        try {
            options = TortureOptions.of(arguments);
        } catch (Refusal wrong) {
            voice.err().println(wrong.sentence().in(voice.locale()));
            return WRONG_USE;
        }
        try {
            return new StrategyTorture(voice.locale(), voice.out()).run(options) ? DONE : BROKEN;
        } catch (IOException e) {
            voice.progress("failed", e.toString());
            return FAILED;
        }
    }

    private void measure() throws Exception {
        try (Grounds grounds = new Grounds(options, voice)) {
            Results results;
            try (Product product = grounds.product();
                    TwinReader twin = new TwinReader(product.index())) {
                results = new Results(conditions(twin), new ArrayList<>());
                tellConditions(results.conditions());
                for (Part part : options.parts()) {
                    voice.progress("measuring." + part.name().toLowerCase(Locale.ROOT));
                    List<Row> rows = rows(part, grounds, product, twin);
                    voice.print(new Table(voice.locale()).lines(rows));
                    voice.out().println();
                    results.rows().addAll(rows);
                }
            }
            tellSummary(results, grounds);
        }
    }

    private List<Row> rows(Part part, Grounds grounds, Product product, TwinReader twin) throws Exception {
        Questions questions = new Questions(grounds.maker().vocabulary());
        List<Share> shares = Share.all(questions, twin.reader());
        int runs = options.runs();
        return switch (part) {
            case SEARCH -> new SearchPart(product, twin, questions.all(), runs).rows();
            case TIMELINE -> new TimelinePart(product, twin, shares, runs).rows();
            case FACETS -> new FacetsPart(product, twin, shares, runs).rows();
            case SCREEN -> new ScreenPart(product, grounds, questions.forBoth(shares), runs).rows();
            case ANALYSES -> new AnalysesPart(product, twin, shares, runs).rows();
            case INGEST -> new IngestPart(grounds, runs).rows(product.index());
        };
    }

    private Map<String, Object> conditions(TwinReader twin) {
        return Map.of(
                "mentions", options.mentions(),
                "runs", options.runs(),
                "segments", twin.reader().leaves().size(),
                "java", Runtime.version().toString(),
                "processors", Runtime.getRuntime().availableProcessors(),
                "heapMegabytes", Runtime.getRuntime().maxMemory() >> 20,
                "when", Instant.now().toString());
    }

    private void tellConditions(Map<String, Object> conditions) {
        voice.say(Sentence.of(
                Bench.class,
                "conditions",
                options.mentions(),
                options.runs(),
                conditions.get("segments"),
                conditions.get("processors"),
                conditions.get("java")));
        voice.say(Sentence.of(Bench.class, "fairness"));
        voice.out().println();
    }

    private void tellSummary(Results results, Grounds grounds) throws IOException {
        List<Row> aimed =
                results.rows().stream().filter(row -> row.target().isSet()).toList();
        voice.say(Sentence.of(
                Bench.class, "summary", aimed.stream().filter(Row::isMet).count(), aimed.size()));
        Path file = options.out().orElseGet(() -> options.folder()
                .map(folder -> grounds.folder().resolve("results.json"))
                .orElse(Path.of("bench-" + options.mentions() + ".json")));
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        results.write(file);
        voice.say(Sentence.of(Bench.class, "results.written", file.toString()));
    }
}
