package org.beffroi.dossier.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files of a dossier that a backup holds, by their names with slashes, in the order in which they are copied. */
final class DossierFiles {

    /** Made again from the rest. */
    private static final String INDEX = "index";

    private static final List<String> TRUTH = List.of("acts/", "mentions/");

    private DossierFiles() {}

    /** Those of a dossier: what tells of mentions first, the mentions last. */
    static List<String> of(Path root) throws IOException {
        List<String> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(root.resolve(INDEX)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isKept(file.getFileName().toString())) {
                    files.add(root.relativize(file).toString().replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
                if (Files.exists(file)) {
                    throw problem;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparingInt(DossierFiles::turn).thenComparing(Comparator.naturalOrder()));
        return files;
    }

    private static boolean isKept(String name) {
        boolean momentary = name.endsWith(".new")
                || name.startsWith(".~lock.")
                || name.startsWith(".") && (name.endsWith(".lock") || name.endsWith(".part"));
        return !momentary && !name.endsWith(".key");
    }

    private static int turn(String name) {
        for (int i = 0; i < TRUTH.size(); i++) {
            if (name.startsWith(TRUTH.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a file only grows, until an erasure rewrites it. */
    static boolean isTruth(String name) {
        return turn(name) > 0;
    }
}
