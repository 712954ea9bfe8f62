package org.beffroi.acceptance.accessibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.acceptance.accessibility.AccessibleObject.Reference;
import org.beffroi.acceptance.product.BuiltProduct;

/** The product with windows as it was built, started on a dossier within an accessibility session; in French. */
record BuiltWindow(Process process, Path errors, AccessibilityTree tree) {

    private static final int START_SECONDS = 90;

    /** Starts it and waits for its window. */
    static BuiltWindow open(AccessibilitySession session, MessageBus bus, Path product, Path folder, Path dossier)
            throws IOException {
        Map<String, String> environment = new HashMap<>(session.environment());
        environment.put("GDK_BACKEND", "x11");
        environment.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        environment.put("XDG_STATE_HOME", folder.resolve("state").toString());
        environment.put("XDG_DATA_HOME", folder.resolve("data").toString());
        String[] line = line(product, folder, dossier);
        Process process = session.start(folder.resolve("window.txt"), environment, line);
        AccessibilityTree tree = new AccessibilityTree(bus);
        BuiltWindow window = new BuiltWindow(process, folder.resolve("window.txt"), tree);
        if (!Pauses.until(
                        START_SECONDS,
                        () -> !process.isAlive() || !window.frames().isEmpty())
                || !process.isAlive()) {
            throw new AssertionError("no window: " + window.lastWords());
        }
        return window;
    }

    private static String[] line(Path product, Path folder, Path dossier) throws IOException {
        List<String> line =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        line.addAll(List.of(
                "--add-modules",
                "jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Duser.language=fr",
                "-Duser.country=FR",
                "-Dosgi.configuration.area="
                        + Files.createDirectories(folder.resolve("configuration"))
                                .toUri(),
                "-Dosgi.configuration.cascaded=true",
                "-Dosgi.sharedConfiguration.area="
                        + product.resolve("configuration").toUri(),
                "-Dosgi.logfile=" + folder.resolve("window.log"),
                "-Dbeffroi.home=" + folder.resolve("home")));
        String edited = System.getProperty("beffroi.walk.dev");
        if (edited != null) {
            line.add("-Dosgi.dev=" + edited);
        }
        line.addAll(List.of(
                "-jar",
                BuiltProduct.only(product.resolve("plugins"), "org.eclipse.equinox.launcher_")
                        .toString(),
                "-name",
                "Beffroi",
                "-data",
                "@noDefault",
                "-nosplash",
                dossier.toString()));
        return line.toArray(String[]::new);
    }

    /** Its windows that show, the first opened first. */
    List<AccessibleObject> frames() {
        List<AccessibleObject> frames = new ArrayList<>();
        for (Reference application : tree.applications()) {
            frames.addAll(tree.windows(application));
        }
        return frames;
    }

    /** Whether it still runs, and what it wrote to its error stream. */
    String lastWords() {
        try {
            return (process.isAlive() ? "it runs; " : "it ended with " + process.exitValue() + "; ")
                    + Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
