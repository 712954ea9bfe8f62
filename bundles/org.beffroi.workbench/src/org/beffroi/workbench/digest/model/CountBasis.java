package org.beffroi.workbench.digest.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;

/**
 * What the items of a digest are counted on: where it is the same, they hold the same. Immutable.
 *
 * @param archive version of the archive, the day included
 * @param files when the lists, watches, sources or strategies of the dossier were last written, in milliseconds since 1970
 */
public record CountBasis(long archive, long files) {

    private static final List<String> FOLDERS = List.of("codebook", "watches", "sources", "searches", "strategies");

    /** That of a dossier as it is now. Off the UI thread. */
    public static CountBasis of(Dossier dossier) {
        try (Snapshot now = dossier.archive().snapshot()) {
            return new CountBasis(
                    now.version(),
                    FOLDERS.stream()
                            .mapToLong(name -> newest(dossier.folder().resolve(name)))
                            .max()
                            .orElse(0));
        }
    }

    private static long newest(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(CountBasis::written).max().orElse(0);
        } catch (IOException | UncheckedIOException unseen) {
            // What cannot be seen may have changed.
            return System.currentTimeMillis();
        }
    }

    private static long written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return System.currentTimeMillis();
        }
    }
}
