package org.beffroi.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.cli.syntax.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window asked of a program that has none. */
class OpenCommandTest {

    @TempDir
    Path folder;

    private Result run(Map<String, String> environment, String system, String... words) {
        OpenCommand open = new OpenCommand(environment, system);
        return new Runs(List.of(new Verb("open", () -> open)), folder, new TownDossiers(folder)).run(words);
    }

    @Test
    void whereThereIsNoScreenItSaysWhereToOpenTheDossierAndWhatCanBeDoneHere() {
        Result result = run(Map.of(), "Linux", "open", "ville");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.errors())
                .contains("écran", folder.resolve("ville").toString(), "ssh -X", "beffroi --help")
                .doesNotContain("inconnu");
    }

    @Test
    void whereThereIsOneItNamesTheProgramThatHasWindows() {
        for (Result result : List.of(
                run(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", "open"),
                run(Map.of("DISPLAY", ":0"), "Linux", "open"),
                run(Map.of(), "Windows 11", "open"),
                run(Map.of(), "Mac OS X", "open"))) {
            assertThat(result.code()).isEqualTo(3);
            assertThat(result.errors()).contains("atelier", folder.toString()).doesNotContain("écran");
        }
    }
}
