package org.beffroi.bench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The bench of documents, on a script in place of the program: what is made, what is told, and what fails. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the program is a shell script here")
class DocumentsBenchTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Path launcher;

    @BeforeEach
    void there_is_a_program() {
        launcher = folder.resolve("beffroi");
    }

    private boolean run(Locale locale) throws IOException {
        return new DocumentsBench(locale, new PrintStream(printed, true, StandardCharsets.UTF_8), launcher).run();
    }

    private void program(String... lines) throws IOException {
        Files.writeString(launcher, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void eachProductIsMadeInEachFormat() throws IOException {
        program("echo \"$* $BEFFROI_JAVA_OPTIONS\" >> '" + folder.resolve("asked") + "'", "echo made > \"$5\"");
        assertThat(run(Locale.ENGLISH)).isTrue();
        assertThat(Files.readAllLines(folder.resolve("asked"))).hasSize(12).allSatisfy(line -> assertThat(line)
                .startsWith("strategy report grande.strategy --to ")
                .endsWith("-Xmx768m"));
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("300 objectives", "500 actions", "768\u00a0MB", "odt", "docx", "pdf", "html");
    }

    @Test
    void whatFailsIsTold() throws IOException {
        program("case \"$5\" in *.pdf) echo 'pas assez de mémoire'; exit 3;; esac", "echo made > \"$5\"");
        assertThat(run(Locale.FRENCH)).isFalse();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("pas assez de mémoire")
                .doesNotContain("null");
    }

    @Test
    void theMemoryOfWhatItStartsIsSeen() throws IOException {
        program("sleep 0.3 &", "wait", "exit 0");
        MeasuredVerb.Run run = new MeasuredVerb(launcher, folder, 64).run(List.of());
        assertThat(run.code()).isZero();
        assertThat(run.time().toMillis()).isGreaterThanOrEqualTo(250);
        if (Files.exists(Path.of("/proc/self/status"))) {
            assertThat(run.resident().orElseThrow()).isGreaterThan(100_000);
        } else {
            assertThat(run.resident()).isEmpty();
        }
    }
}
