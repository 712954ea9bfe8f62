package org.beffroi.sources.support;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real data beside the project's folder, which not everybody has: tests that need it are skipped without it. */
public final class SharedData {

    private SharedData() {}

    /** A file or folder of {@code ../shared/data} seen from the project's root. */
    public static Path at(String name) {
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (folder != null) {
            Path found = folder.resolveSibling("shared").resolve("data").resolve(name);
            if (Files.exists(found)) {
                return found;
            }
            folder = folder.getParent();
        }
        Assumptions.abort("Skipped: there is no ../shared/data/" + name + " beside the project");
        throw new IllegalStateException();
    }
}
