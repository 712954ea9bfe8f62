package org.beffroi.testing.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.beffroi.core.file.JsonLines;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.FullDisk;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real disk of 64 kB, where this user may mount one. */
class TinyDiskTest {

    @TempDir
    Path place;

    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(place.resolve("tiny"));
        Assumptions.assumeTrue(
                isDone("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()),
                "no small disk can be mounted here: only root may");
    }

    @AfterEach
    void unmount() throws Exception {
        isDone("umount", disk.toString());
    }

    private static boolean isDone(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    @Test
    void aFileThatDoesNotFitLeavesTheOldOneWholeAndNothingElse() throws IOException {
        Path file = disk.resolve("plan.strategy");
        byte[] old = "x".repeat(20_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        WholeFile.write(file, old);

        assertThatThrownBy(() -> WholeFile.write(file, new byte[287_815]))
                .isInstanceOfSatisfying(
                        FullDisk.class, full -> assertThat(full.sentence().in(Locale.FRENCH))
                                .contains("Le disque est plein", file.toString(), "intact"));

        assertThat(file).hasBinaryContent(old);
        assertThat(disk.toFile().list()).containsExactly("plan.strategy");
    }

    @Test
    void aRefusalThatAFullDiskCausedSaysSoAndIsOfThatKind() throws IOException {
        Path file = disk.resolve("access.log");
        JsonLines lines = new JsonLines(file);
        IOException refused = null;
        int kept = 0;
        while (refused == null) {
            try {
                lines.add("{\"n\":\"" + "x".repeat(3_000) + "\"}");
                kept++;
            } catch (IOException e) {
                refused = e;
            }
        }
        Refusal refusal = new Refusal(Sentence.of(FullDisk.class, "write.no.right"), refused);

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FULL_DISK);
        assertThat(refusal.sentence().in(Locale.ENGLISH)).startsWith("The disk is full: ");
        assertThat(Files.readAllLines(file)).hasSize(kept).allMatch(line -> line.endsWith("\"}"));
    }
}
