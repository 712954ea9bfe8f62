package org.beffroi.strategy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Result;
import org.beffroi.strategy.check.Checks;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Shipped;
import org.beffroi.strategy.compare.Comparison;
import org.beffroi.strategy.document.StrategyDocument;
import org.beffroi.strategy.document.section.ShippedSections;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Outline;
import org.beffroi.strategy.table.ElementCells;
import org.beffroi.strategy.table.ElementList;
import org.beffroi.strategy.table.ElementTable;
import org.beffroi.testing.hostile.Fixture;
import org.beffroi.testing.hostile.HostileStrategies;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Strategies of strangers: each is refused with a sentence that names the file, or is as harmless as any other. */
@Tag("verify") // Starts processes with little memory.
class HostileStrategyTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** Where the memory is small, as {@code -Xmx256m} makes it; and how long all of them may take there. */
    private static final String SMALL = "-Xmx256m";

    private static final long USUAL = 200_000;

    @TempDir
    private Path folder;

    @Test
    @Timeout(300)
    void eachIsRefusedWithASentenceOrCanBeWorkedWithAndNoneCallsAnybody() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        List<String> unforeseen = new ArrayList<>();
        try {
            String web = "http://127.0.0.1:" + server.getAddress().getPort();
            for (Fixture one : HostileStrategies.calling(web)) {
                int before = calls.get();
                Optional.ofNullable(trouble(one)).ifPresent(found -> unforeseen.add(one.name() + ": " + found));
                if (calls.get() > before) {
                    unforeseen.add(one.name() + " called " + (calls.get() - before) + " times");
                }
            }
        } finally {
            server.stop(0);
        }
        assertThat(unforeseen).isEmpty();
    }

    /** What is unforeseen in one of them; null if nothing is. */
    private String trouble(Fixture one) throws IOException {
        Path file = Files.write(folder.resolve("hostile" + StrategyFile.ENDING), one.bytes());
        try {
            String said = refusal(file);
            return said.contains("hostile.strategy") && !said.contains("Exception") ? null : said;
        } catch (RuntimeException | IOException | StackOverflowError | OutOfMemoryError e) {
            return e + " at "
                    + Arrays.stream(e.getStackTrace())
                            .limit(12)
                            .map(String::valueOf)
                            .collect(Collectors.joining(" < "));
        }
    }

    private static String refusal(Path file) throws IOException {
        Strategy read;
        try {
            read = new StrategyFile(file).read();
        } catch (Refusal refused) {
            return refused.sentence().in(Locale.FRENCH);
        }
        if (Files.size(file) < USUAL) { // what is large and sound is slow to check, whoever wrote it
            workWith(read);
        }
        return "hostile.strategy can be worked with";
    }

    /** What the window and the verbs do with any strategy. */
    private static void workWith(Strategy strategy) throws IOException {
        Setting today = Setting.on(LocalDate.of(2026, 3, 2), ZONE);
        for (Issue issue : new Checks(Shipped.checks()).look(strategy, today, Cancel.never())) {
            if (issue.wrong().key().equals("check.failed")) {
                throw new IllegalStateException(issue.wrong().in(Locale.ENGLISH));
            }
        }
        new Outline().of(strategy);
        Names names = new Names(Locale.FRENCH);
        for (ElementList list : ElementList.values()) {
            new ElementTable(list, strategy, new ElementCells(names)).rows();
        }
        for (Diffusion audience : Diffusion.values()) {
            new StrategyDocument(new ShippedSections().all(), new Nothing(), "essai", new Guests())
                    .of(strategy, audience, Locale.FRENCH, ZONE);
        }
        byte[] written = StrategyFile.bytes(strategy);
        Strategy again = new StrategyFile(Path.of("hostile.strategy")).read(written);
        Comparison.of(strategy, again);
    }

    /** Charts that show nothing. */
    private static final class Nothing implements Drawings {
        @Override
        public Drawn draw(Result result, Wishes wishes) {
            return new Drawn(new Picture("Rien", 1, 1, List.of()), List.of(), Optional.empty());
        }
    }

    /** Memory and time are bounded, which shows only in a machine of its own. */
    @Test
    @Timeout(300)
    void theLargestOfThemAreRefusedInLittleMemory() throws IOException, InterruptedException {
        List<String> large = List.of(
                "a million elements",
                "a million objectives",
                "attribute of 60 MB",
                "text of 60 MB",
                "comment of 60 MB",
                "blanks of 60 MB",
                "billion laughs",
                "a hundred thousand deep",
                "a hundred thousand attributes",
                "long chain of parents");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                SMALL,
                "-cp",
                System.getProperty("java.class.path"),
                SmallMachine.class.getName()));
        for (Fixture one : HostileStrategies.calling("http://127.0.0.1:9")) {
            if (large.contains(one.name())) {
                Path file = folder.resolve(one.name().replace(' ', '-') + StrategyFile.ENDING);
                command.add(Files.write(file, one.bytes()).toString());
            }
        }
        Path said = folder.resolve("said.txt");
        Process machine = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = machine.waitFor(200, TimeUnit.SECONDS);
        machine.destroyForcibly();
        assertThat(ended).as(Files.readString(said)).isTrue();
        assertThat(Files.readString(said).lines().filter(line -> line.startsWith("refused: ")))
                .as(Files.readString(said))
                .hasSize(large.size() - 1); // a long chain is allowed, and must be read
        assertThat(Files.readString(said)).contains("read: ").doesNotContain("OutOfMemory", "StackOverflow");
    }

    /** Reads the files that it is given. */
    static final class SmallMachine {
        private SmallMachine() {}

        public static void main(String[] files) {
            for (String file : files) {
                long from = System.nanoTime();
                String said;
                try {
                    new StrategyFile(Path.of(file)).read();
                    said = "read: " + file;
                } catch (Refusal refused) {
                    said = "refused: " + refused.getMessage();
                }
                System.out.println(said);
                System.out.println("  in " + (System.nanoTime() - from) / 1_000_000 + " ms");
            }
        }
    }

    @Test
    @Timeout(60)
    void whatIsNoFileIsRefusedWithASentence() throws IOException, InterruptedException {
        Path circle = folder.resolve("cercle.strategy");
        Files.createSymbolicLink(circle, circle);
        List<Path> wrong = new ArrayList<>(List.of(folder, circle, folder.resolve("absent.strategy")));
        Path zeros = Path.of("/dev/zero");
        if (Files.exists(zeros)) {
            wrong.add(zeros);
            wrong.add(Files.createSymbolicLink(folder.resolve("zero.strategy"), zeros));
        }
        for (Path one : wrong) {
            assertThatThrownBy(() -> new StrategyFile(one).read())
                    .as(one.toString())
                    .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(
                                    refused.sentence().in(Locale.FRENCH))
                            .contains(one.toString())
                            .doesNotContain("Exception"));
        }
        assumeTrue(Files.exists(zeros), "no devices on this system");
    }
}
