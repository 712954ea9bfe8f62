package org.beffroi.tests.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.tests.architecture.Project;

/** Finds the data that lies beside the project, in the folder {@code shared/data}, or beside one of the folders that it is in. */
public final class SharedData {

    private SharedData() {}

    /** A folder of the data, empty where this machine does not have it. */
    public static Optional<Path> folder(String name) {
        return Stream.iterate(Project.here().root(), Objects::nonNull, Path::getParent)
                .map(place -> place.resolveSibling("shared").resolve("data").resolve(name))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** The files of a folder with an ending, by name. */
    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
