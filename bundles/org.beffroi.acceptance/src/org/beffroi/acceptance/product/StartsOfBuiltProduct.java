package org.beffroi.acceptance.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.acceptance.product.BuiltProduct.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts of the built command line at the same moment: none reads what another is writing. The long torture found verbs that
 * ended with the errors of OSGi, since each start wrote the list of bundles that the next one reads.
 */
class StartsOfBuiltProduct {

    private static final Pattern WINDOW = Pattern.compile("(?ms)^run_workbench\\(\\) \\{$.*?^\\}$");
    private static final Pattern AS_FOUND = Pattern.compile("(?m)^AS_FOUND=(\\S+)$");
    private static final int TORN = 60;

    @TempDir
    private Path folder;

    @Test
    void a_list_of_bundles_that_another_start_is_writing_harms_no_verb() throws Exception {
        BuiltProduct product = BuiltProduct.copiedTo(folder);
        product.well("--version");
        Path list = list(product.home());
        byte[] torn = Files.readString(list).substring(0, TORN).getBytes(StandardCharsets.UTF_8);
        Files.write(list, torn);

        Path log = folder.resolve("equinox.log");
        Result result = product.run(
                List.of(asFound(), "-Dosgi.configuration.area.readOnly=true", "-Dosgi.logfile=" + log), "analyses");

        assertThat(result.code()).as(result.errors()).isZero();
        assertThat(result.out()).contains("volume");
        assertThat(log).doesNotExist();
        assertThat(list).hasBinaryContent(torn);
    }

    /** Told to take what it finds, a product that was never started has no bundles, and no window opens. */
    @Test
    void the_window_whose_first_start_installs_it_is_not_told_to_take_what_it_finds() throws IOException {
        String script = Files.readString(BuiltProduct.root().resolve("beffroi"));
        Matcher started = WINDOW.matcher(script);
        assertThat(started.find()).as("run_workbench in the script").isTrue();
        assertThat(started.group()).contains("launcher_");
        boolean warmedUp = script.contains("warm_up \"$place/workbench\"");
        assertThat(warmedUp || !started.group().contains("AS_FOUND"))
                .as("the window's product is started once before it is taken as found")
                .isTrue();
    }

    /** The option with which {@code ./beffroi} starts whatever has been started before. */
    private static String asFound() throws IOException {
        Matcher line = AS_FOUND.matcher(Files.readString(BuiltProduct.root().resolve("beffroi")));
        return line.find() ? line.group(1) : "-Dbeffroi.nothing";
    }

    private static Path list(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("configuration"))) {
            return files.filter(file -> file.endsWith("last.bundles.info"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
