package org.beffroi.acceptance.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whoever opens the folder of the product in a file manager finds something to press, which starts Java with what it needs. */
@EnabledOnOs(OS.LINUX)
class StartFileOfBuiltProduct {

    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    private static Path place() throws IOException {
        Path all = BuiltProduct.root().resolve("releng/product/target/products/beffroi");
        try (Stream<Path> files = Files.walk(all, 4)) {
            return files.filter(file -> file.endsWith("eclipse.ini"))
                    .findFirst()
                    .orElseThrow()
                    .getParent();
        }
    }

    @Test
    void itStandsInTheFolderAndIsCalledByItsEntry() throws IOException {
        assertThat(place().resolve("Beffroi")).isExecutable();
        assertThat(place().resolve("Beffroi.desktop")).isExecutable();
        assertThat(Files.readString(place().resolve("Beffroi.desktop"))).contains("/Beffroi\"", "%k", "Name=Beffroi");
    }

    @Test
    void javaIsStartedWithAllThatTheProductSays() throws IOException, InterruptedException {
        java();
        String said = started("/tmp/mon dossier");
        assertThat(said.lines())
                .contains("<jdk.incubator.vector>", "<-jar>", "<-name>", "<Beffroi>", "</tmp/mon dossier>")
                .anyMatch(line -> line.contains("/plugins/org.eclipse.equinox.launcher_"));
    }

    /** One that says what it was started with. */
    private void java() throws IOException {
        Path java = folder.resolve("jdk/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "25.0.1" 2026-01-20' >&2; exit; fi
                for one; do echo "<$one>"; done
                """);
        Files.setPosixFilePermissions(java, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE));
    }

    private String started(String dossier) throws IOException, InterruptedException {
        ProcessBuilder start =
                new ProcessBuilder(place().resolve("Beffroi").toString(), dossier).redirectErrorStream(true);
        start.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        start.environment().put("HOME", folder.toString());
        start.environment().remove("XDG_STATE_HOME");
        start.environment().put("DISPLAY", ":none");
        Process process = start.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("it does not end");
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
