package org.beffroi.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How {@code ./beffroi} starts Java for a verb does not hang on where what any verb takes stands. */
@DisabledOnOs(OS.WINDOWS) // The launcher there is another one and starts all verbs alike.
class LauncherTest {

    @ParameterizedTest
    @CsvSource({
        "observatory import annuaire.json, 0",
        "--dossier=/tmp/d observatory import annuaire.json, 0",
        "--dossier /tmp/d --language fr observatory import annuaire.json, 0",
        "observatory --as-of=2026-11-01 import annuaire.json, 0",
        "import observatory, 1",
        "observatory census, 1",
        "--help, 1"
    })
    void a_large_import_has_its_bound_wherever_its_options_stand(String words, int code) throws Exception {
        assertThat(said("is_streaming", words)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "count cantine, 0",
        "--language fr count cantine, 0",
        "search cantine, 0",
        "--dossier=/tmp/d search cantine --limit all, 1",
        "--help, 0",
        "--dossier=/tmp/d import export.csv, 1",
        "observatory import annuaire.json, 1"
    })
    void a_short_verb_is_short_wherever_its_options_stand(String words, int code) throws Exception {
        assertThat(said("is_short", words)).isEqualTo(code);
    }

    /** What a function of the launcher answers to these words. */
    private static int said(String function, String words) throws IOException, InterruptedException {
        String launcher = Project.text(Project.here().root().resolve("beffroi"));
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "-euc",
                body(launcher, "verb_of") + body(launcher, function) + function + " \"$@\"",
                "beffroi"));
        command.addAll(List.of(words.split(" ")));
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static String body(String launcher, String function) {
        int start = launcher.indexOf("\n" + function + "() {\n");
        assertThat(start).as(function).isPositive();
        return launcher.substring(start, launcher.indexOf("\n}\n", start) + 3);
    }
}
