package org.beffroi.bench.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No exported package changes without the step of its version that OSGi asks for.
 *
 * <p>What the last release promised stands in {@code releng/baseline}. With {@code -Dbaseline.write=true} it is written again,
 * unless a version has to be stepped first: so no breach can be written away.
 */
class BaselineTest {

    @ParameterizedTest
    @ValueSource(strings = {"org.beffroi.core", "org.beffroi.strategy", "org.beffroi.testing"})
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

    private static Path root() throws IOException {
        Path here = Path.of("").toRealPath();
        while (!Files.exists(here.resolve("mvnw"))) {
            here = here.getParent();
        }
        return here;
    }
}
