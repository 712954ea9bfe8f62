package org.beffroi.bench.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No exported package changes without the step of its version that OSGi asks for.
 *
 * <p>What the last release promised stands in {@code releng/baseline}. With {@code -Dbaseline.write=true} it is written again,
 * unless a version has to be stepped first: so no breach can be written away.
 */
class BaselineTest {

    @ParameterizedTest
    @MethodSource("bundlesForEverybody")
    void a_change_of_the_api_comes_with_its_step(String bundle) throws Exception {
        Path file = root().resolve("releng/baseline").resolve(bundle + ".txt");
        ExportedApi now = ExportedApi.of(root().resolve("bundles").resolve(bundle));
        boolean write = Boolean.getBoolean("baseline.write");
        assertThat(write || Files.exists(file))
                .as("%s; CONTRIBUTING.md names the command that writes it", file)
                .isTrue();
        if (Files.exists(file)) {
            assertThat(new Baseline(SignatureFile.read(Files.readString(file)), now).breaches())
                    .as("packages of %s whose version has to be stepped; CONTRIBUTING.md says how", bundle)
                    .isEmpty();
        }
        if (write) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, SignatureFile.text(now));
        }
    }

    /** Names of the bundles that export something for everybody; none of them is without a file. */
    static Stream<String> bundlesForEverybody() throws IOException {
        try (Stream<Path> all = Files.list(root().resolve("bundles"))) {
            return all
                    .filter(BaselineTest::isForEverybody)
                    .map(bundle -> bundle.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static boolean isForEverybody(Path bundle) {
        Path manifest = bundle.resolve("META-INF/MANIFEST.MF");
        if (!Files.exists(manifest)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(manifest)) {
            return !ExportedApi.versions(new Manifest(in)).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void files_are_of_those_bundles_alone() throws IOException {
        assumeFalse(Boolean.getBoolean("baseline.write"), "they are being written");
        try (Stream<Path> files = Files.list(root().resolve("releng/baseline"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            bundlesForEverybody().map(bundle -> bundle + ".txt").toList());
        }
    }

    private static Path root() throws IOException {
        Path here = Path.of("").toRealPath();
        while (!Files.exists(here.resolve("mvnw"))) {
            here = here.getParent();
        }
        return here;
    }
}
