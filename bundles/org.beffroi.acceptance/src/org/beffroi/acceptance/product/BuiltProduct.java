package org.beffroi.acceptance.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of the command line as it was built, run in processes of their own.
 *
 * @param folder where the user is, with the user's configuration and state
 * @param home of the product
 */
public record BuiltProduct(Path folder, Path home) {

    private static final String LAUNCHER = "org.eclipse.equinox.launcher_";
    private static final long SECONDS = 300;

    /** What a run left. */
    public record Result(int code, String out, String errors) {}

    /** A copy in a folder. */
    public static BuiltProduct copiedTo(Path folder) throws IOException {
        Path launcher = only(root().resolve("releng/product/target/products/beffroi-headless"), LAUNCHER);
        Path home = folder.resolve("with spaces").resolve("beffroi");
        copy(launcher.getParent().getParent(), home);
        return new BuiltProduct(folder, home);
    }

    /** Folder of the project. */
    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("mvnw"))) {
            here = here.getParent();
        }
        return here;
    }

    /** The jar whose name begins so, in a folder or deeper. */
    public static Path only(Path within, String beginning) throws IOException {
        try (Stream<Path> files = Files.walk(within)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .filter(file -> !file.getFileName().toString().endsWith("-sources.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(beginning + "….jar is not in " + within));
        }
    }

    /** Copies a folder with all that is in it. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copied = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Files.isDirectory(file) ? copied : copied.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, copied);
                }
            }
        }
    }

    /** Where plug-ins are dropped into the product. */
    Path dropins() throws IOException {
        return Files.createDirectories(home.resolve("dropins"));
    }

    /** The user's configuration of Beffroi. */
    Path configuration() throws IOException {
        return Files.createDirectories(folder.resolve("config").resolve("beffroi"));
    }

    /** Runs a verb. */
    public Result run(String... words) throws IOException, InterruptedException {
        return run(List.of(), words);
    }

    /** Runs a verb, with options of Java. */
    Result run(List<String> options, String... words) throws IOException, InterruptedException {
        List<String> line =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        // As ./beffroi starts short verbs: they end before Java’s second compiler would pay for itself.
        line.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        line.addAll(options);
        line.addAll(List.of("-jar", only(home.resolve("plugins"), LAUNCHER).toString(), "-data", "@none", "-nosplash"));
        line.addAll(List.of(words));
        Path out = folder.resolve("out.txt");
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder started = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile());
        // The one locale of UTF-8 that each machine has; in it the program speaks French.
        started.environment().put("LC_ALL", "C.UTF-8");
        started.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        started.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        started.environment()
                .put("BEFFROI_DROPINS", folder.resolve("nothing-of-the-user").toString());
        Process process = started.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(line + " did not end");
        }
        return new Result(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(errors, StandardCharsets.UTF_8));
    }

    /** What a verb printed that ended well. */
    public String well(String... words) throws IOException, InterruptedException {
        Result result = run(words);
        assertThat(result.code()).as(result.out() + result.errors()).isZero();
        return result.out();
    }
}
