package org.beffroi.core.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Folders whose names are durable. */
final class Folders {

    private Folders() {}

    /** The folder that a file lies in, absolute; where the whole path is a root, that root. */
    static Path of(Path file) {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        return folder == null ? whole : folder;
    }

    /** That folder, or the lowest one above it that is there. A drive that is not there has none, and there is no end above it. */
    static Path known(Path folder) throws NoSuchFileException {
        Path known = folder;
        while (!Files.isDirectory(known)) {
            Path above = of(known);
            if (above.equals(known)) {
                throw new NoSuchFileException(folder.toString());
            }
            known = above;
        }
        return known;
    }

    /** Makes a folder and those above it, where they are not there. */
    static void make(Path folder) throws IOException {
        Path known = known(folder);
        if (known.equals(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            for (Path made = folder; !made.equals(known); made = of(made)) {
                sync(of(made));
            }
        } catch (IOException e) {
            throw WriteProblem.recognised(folder, e);
        }
    }

    /** Makes the names in a folder durable; Windows has no such call and does not need it. */
    static void sync(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
