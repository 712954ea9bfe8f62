package org.beffroi.workbench.reading.picture;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Where the pictures of a dossier lie, and who reads them. Nothing is fetched from elsewhere.
 *
 * @param dossier its folder
 * @param readers runs what reads files, off the UI thread
 */
public record PictureShelf(Path dossier, Executor readers) {

    /**
     * Finds out where what a mention shows is.
     *
     * @param display runs on the UI thread
     * @param found told there
     */
    void sort(List<String> values, Executor display, Consumer<ShownMedia> found) {
        readers.execute(() -> {
            ShownMedia media = ShownMedia.of(values, dossier);
            display.execute(() -> found.accept(media));
        });
    }

    /**
     * Looks at files, one after the other.
     *
     * @param longest pixels of the longer side at most
     * @param display runs on the UI thread
     * @param seen told there of each
     */
    void look(List<Path> files, int longest, Executor display, Consumer<SeenFile> seen) {
        if (files.isEmpty()) {
            return;
        }
        readers.execute(() -> {
            SeenFile one = SeenFile.of(files.getFirst(), longest);
            display.execute(() -> {
                seen.accept(one);
                // Whoever went on to another mention meanwhile has no more of them read.
                look(files.subList(1, files.size()), longest, display, seen);
            });
        });
    }
}
