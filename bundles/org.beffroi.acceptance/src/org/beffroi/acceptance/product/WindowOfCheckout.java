package org.beffroi.acceptance.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The window, as people open it: {@code ./beffroi} in a checkout whose product is built. The checkout is one of its own, so that
 * nothing is built here: the script, what it reads, and the product in the place where it keeps it.
 */
class WindowOfCheckout {

    private static final long SECONDS = 60;
    private static final String BUILT = "20260101000000-1";

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private Path folder;

    @Test
    void the_script_opens_the_window() throws Exception {
        assumeTrue(System.getenv("DISPLAY") != null, "there is no display");
        assumeTrue(run("xdotool", "version").waitFor() == 0, "xdotool is not installed");
        Path checkout = checkout();
        Process script = run(checkout.resolve("beffroi").toString());
        try {
            assertThat(hasWindow(script)).as(said()).isTrue();
            assertThat(said()).doesNotContain("building");
        } finally {
            // The script has become the program: this ends both.
            script.destroy();
            assertThat(script.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    private boolean hasWindow(Process script) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (script.isAlive() && System.nanoTime() < end) {
            ProcessBuilder search = new ProcessBuilder(
                            "xdotool",
                            "search",
                            "--onlyvisible",
                            "--pid",
                            String.valueOf(script.pid()),
                            "--name",
                            "Beffroi")
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            search.environment().put("DISPLAY", display());
            Process looking = search.start();
            String found = new String(looking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (looking.waitFor() == 0 && !found.isBlank()) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return false;
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    private Process run(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "XDG_CONFIG_HOME", folder.resolve("config").toString(),
                        "XDG_STATE_HOME", folder.resolve("state").toString(),
                        "BEFFROI_DROPINS", folder.resolve("dropins").toString(),
                        "DISPLAY", display()));
        return builder.start();
    }

    /** The display of the tests' windows where there is one: keys are typed on that of the product at the same time. */
    private static String display() {
        return System.getenv().getOrDefault("BEFFROI_ROOMS_DISPLAY", System.getenv("DISPLAY"));
    }

    private Path checkout() throws IOException {
        Path root = BuiltProduct.root();
        Path checkout = Files.createDirectory(folder.resolve("checkout"));
        for (String file : List.of("beffroi", ".mvn/bootstrap.sh", "pom.xml")) {
            Path copy = checkout.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(root.resolve(file), copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
        for (String empty : List.of("bundles", "features", "releng")) {
            Files.createDirectory(checkout.resolve(empty));
        }
        Path run = checkout.resolve("target/run");
        Path built = Files.createDirectories(run.resolve(BUILT));
        BuiltProduct.copy(home(root), built.resolve("workbench"));
        Files.createFile(built.resolve("ready"));
        Files.createSymbolicLink(run.resolve("current"), Path.of(BUILT));
        Files.writeString(run.resolve("sources"), ".mvn/bootstrap.sh\npom.xml\n");
        return checkout;
    }

    private static Path home(Path root) throws IOException {
        return BuiltProduct.only(
                        root.resolve("releng/product/target/products/beffroi"), "org.eclipse.equinox.launcher_")
                .getParent()
                .getParent();
    }
}
