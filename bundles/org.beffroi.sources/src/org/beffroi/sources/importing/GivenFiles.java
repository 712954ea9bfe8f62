package org.beffroi.sources.importing;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.table.Unreadable;

/** The files that a user means by names, folders (their files, not those of folders inside) and patterns. */
final class GivenFiles {

    private GivenFiles() {}

    /**
     * Absolute paths, each once, those of a folder or pattern by name.
     *
     * @throws Refusal if a name leads to nothing
     */
    static List<Path> of(List<Path> given, Path currentFolder) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path one : given) {
            Path path = currentFolder.resolve(one).normalize();
            if (Files.isDirectory(path)) {
                files.addAll(matching(path, "*"));
            } else if (Files.exists(path)) {
                files.add(path.toAbsolutePath());
            } else {
                String name = path.getFileName().toString();
                List<Path> found = name.matches(".*[*?{\\[].*") && Files.isDirectory(path.getParent())
                        ? matching(path.getParent(), name)
                        : List.of();
                if (found.isEmpty()) {
                    throw Refusal.of(Refusal.Kind.NOT_FOUND, GivenFiles.class, "file.absent", path);
                }
                files.addAll(found);
            }
        }
        return List.copyOf(files);
    }

    private static List<Path> matching(Path folder, String pattern) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> matcher.matches(file.getFileName()))
                    .sorted()
                    .forEach(file -> found.add(file.toAbsolutePath()));
        } catch (IOException e) {
            throw Unreadable.refusal(folder, e);
        }
        return found;
    }
}
