package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.truth.Conflict;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.dossier.journal.ActLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people in two processes write acts on one dossier at the same time, on a real disk; one of them may be killed. */
@Tag("verify") // Starts and kills processes.
class TwoColleaguesTest {

    private static final int ROUNDS = 25;
    private static final int ENDLESS = 1_000_000;
    private static final long PATIENCE_SECONDS = 120;
    private static final long LOOK_MILLIS = 10;

    @TempDir
    private Path place;

    private final List<Process> started = new ArrayList<>();
    private Path folder;

    @BeforeEach
    void twoMentions() {
        folder = place.resolve("dossier");
        try (Archive archive = Colleague.open(folder, "emma", Access.WRITE)) {
            archive.add(List.of(mention(Colleague.DISPUTED), mention(Colleague.SHARED)));
        }
    }

    @AfterEach
    void nobodyGoesOn() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void bothWriteInLogsOfTheirOwnAndAllOfItIsMerged() throws Exception {
        Process claire = colleague("claire", ROUNDS);
        Process denis = colleague("denis", ROUNDS);
        go();
        assertThat(ended(claire)).isZero();
        assertThat(ended(denis)).isZero();

        for (String name : List.of("claire", "denis")) {
            List<Act> log = log(name);
            assertThat(log).hasSize(1 + 4 * ROUNDS).allMatch(act -> act.who().equals(name));
        }
        try (Archive emma = Colleague.open(folder, "emma", Access.WRITE)) {
            Entry shared = Colleague.entry(emma, Colleague.SHARED);
            for (String name : List.of("claire", "denis")) {
                assertThat(Colleague.tags(shared, name)).containsExactlyElementsOf(said(name, ROUNDS));
            }
            assertThat(shared.effective().strings(CoreFields.NOTE)).hasSize(2 * ROUNDS);
            assertThat(shared.effective().strings(CoreFields.THEME)).hasSize(2 * ROUNDS);
            assertThat(shared.acts()).hasSize(8 * ROUNDS);
            assertThat(emma.check(Progress.silent()).problems()).isEmpty();
            conflictIsSeen(emma);
        }
    }

    /** Neither had seen the other's word: the later one stands, and both are there to be looked at. */
    private static void conflictIsSeen(Archive archive) {
        Entry disputed = Colleague.entry(archive, Colleague.DISPUTED);
        Conflict conflict = Conflict.open(disputed, "department").orElseThrow();
        assertThat(List.of(conflict.stands().who(), conflict.unseen().who()))
                .containsExactlyInAnyOrder("claire", "denis");
        assertThat(conflict.stands().when()).isAfterOrEqualTo(conflict.unseen().when());
        assertThat(disputed.effective().string(CoreFields.DEPARTMENT))
                .contains("service " + conflict.stands().who());
        assertThat(conflict.lost())
                .containsExactly("service " + conflict.unseen().who());

        Act settling = new Act(
                        "settling",
                        new BatchId("emma"),
                        "emma",
                        Act.Hand.HUMAN,
                        conflict.stands().when().plusSeconds(1),
                        new Act.Set(Colleague.DISPUTED, "department", conflict.lost()))
                .seeing(disputed);
        archive.record(List.of(settling));
        assertThat(Conflict.open(Colleague.entry(archive, Colleague.DISPUTED), "department"))
                .isEmpty();
    }

    @Test
    void whoIsKilledLosesNothingThatWasDurableAndTheOtherNothingAtAll() throws Exception {
        Process claire = colleague("claire", ENDLESS);
        Process denis = colleague("denis", ROUNDS);
        go();
        waitFor(() -> rounds("claire") >= 5);
        claire.destroyForcibly();
        ended(claire);
        assertThat(ended(denis)).isZero();

        int durable = rounds("claire");
        try (Archive claireAgain = Colleague.open(folder, "claire", Access.WRITE)) {
            Entry shared = Colleague.entry(claireAgain, Colleague.SHARED);
            assertThat(Colleague.tags(shared, "claire")).containsAll(said("claire", durable));
            assertThat(Colleague.tags(shared, "denis")).containsExactlyElementsOf(said("denis", ROUNDS));
            claireAgain.record(List.of(new Act(
                    "again",
                    new BatchId("again"),
                    "claire",
                    Act.Hand.HUMAN,
                    Instant.now(),
                    new Act.Add(Colleague.SHARED, "tag", "de retour"))));
            assertThat(claireAgain.check(Progress.silent()).problems()).isEmpty();
        }
        try (Archive emma = Colleague.open(folder, "emma", Access.READ)) {
            Entry shared = Colleague.entry(emma, Colleague.SHARED);
            assertThat(shared.effective().strings(CoreFields.TAG)).contains("de retour");
            assertThat(Colleague.tags(shared, "claire")).containsAll(said("claire", durable));
            assertThat(Conflict.open(Colleague.entry(emma, Colleague.DISPUTED), "department"))
                    .isPresent();
        }
    }

    private Process colleague(String name, int rounds) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        classPath(),
                        Colleague.class.getName(),
                        folder.toString(),
                        name,
                        Integer.toString(rounds),
                        place.resolve("go").toString())
                .redirectOutput(said(name).toFile())
                .redirectError(place.resolve(name + ".errors").toFile())
                .start();
        started.add(process);
        return process;
    }

    /** That of this test: of a launcher's own loader where there is one, else that of the process. */
    private static String classPath() {
        Stream<String> loaded = TwoColleaguesTest.class.getClassLoader() instanceof URLClassLoader launcher
                ? Stream.of(launcher.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                : Stream.empty();
        return Stream.concat(
                        loaded,
                        Stream.of(
                                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Lets all begin once all are there. */
    private void go() throws Exception {
        waitFor(() -> Files.exists(place.resolve("ready-claire")) && Files.exists(place.resolve("ready-denis")));
        Files.createFile(place.resolve("go"));
    }

    private int ended(Process process) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("A colleague ends")
                .isTrue();
        return process.exitValue();
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private void waitFor(Condition condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.holds()) {
            Optional<Process> dead =
                    started.stream().filter(process -> !process.isAlive()).findFirst();
            assertThat(dead)
                    .as(() -> Files.exists(place.resolve("claire.errors")) ? errors() : "")
                    .isEmpty();
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private String errors() {
        try {
            return Files.readString(place.resolve("claire.errors")) + Files.readString(place.resolve("denis.errors"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Path said(String name) {
        return place.resolve(name + ".said");
    }

    /** How many rounds somebody said to be durable. */
    private int rounds(String name) throws IOException {
        String all = Files.readString(said(name));
        return (int) all.chars().filter(c -> c == '\n').count();
    }

    private static List<String> said(String name, int rounds) {
        return IntStream.range(0, rounds).mapToObj(round -> name + "-" + round).toList();
    }

    private List<Act> log(String name) throws IOException {
        return new ActLog(new LocalDisk()).acts(folder.resolve("acts").resolve(name + ".ndjson"));
    }

    private static Mention mention(MentionId id) {
        return new Mention(
                id,
                new Origin("essai", new BatchId("lot"), Instant.parse("2026-11-24T08:00:00Z")),
                FieldValues.builder().put(CoreFields.TEXT_BODY, "la cantine").build());
    }
}
