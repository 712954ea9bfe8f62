package org.beffroi.dossier.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a dossier as version 0.2 wrote them before records were bound to JSON by a library. */
public final class KeptFiles {

    private KeptFiles() {}

    /** Folder of the dossier. */
    public static Path dossier() {
        try {
            return Path.of(KeptFiles.class.getResource("files/dossier.json").toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** That these were written again with the same content, the end of the last line left aside. */
    public static void assertSame(Path written, String... files) {
        for (String file : files) {
            assertThat(text(written.resolve(file)))
                    .as(file)
                    .isEqualTo(text(dossier().resolve(file)));
        }
    }

    /** Names of the files in a folder of the dossier. */
    public static List<String> names(String folder) {
        try (Stream<Path> files = Files.list(dossier().resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
