package org.beffroi.strategy.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sources of this bundle are, whichever folder tests are started in. */
final class TestSources {

    private TestSources() {}

    static Path folder() {
        return bundle().resolve("test");
    }

    static Path bundle() {
        Path folder = Path.of(System.getProperty("user.dir"));
        while (folder != null && !Files.isDirectory(folder.resolve("test/org/beffroi/strategy/check"))) {
            Path bundle = folder.resolve("bundles/org.beffroi.strategy");
            folder = Files.isDirectory(bundle) ? bundle : folder.getParent();
        }
        return folder;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
