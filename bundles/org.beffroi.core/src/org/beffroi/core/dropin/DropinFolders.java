package org.beffroi.core.dropin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folders into which plug-ins are dropped, see {@code docs/plug-ins.md}.
 *
 * @param all in order; some may not exist
 */
public record DropinFolders(List<Path> all) {

    private static final String FILE = "file:";
    private static final String NAME = "dropins";
    private static final String VARIABLE = "BEFFROI_DROPINS";

    public DropinFolders {
        all = List.copyOf(all);
    }

    /**
     * The folders of a product and its user: {@code dropins} beside the product's {@code plugins}, then the folder that the
     * variable {@code BEFFROI_DROPINS} names, else the user's own one, where each system keeps such things.
     *
     * @param area the product's folder as OSGi writes it, {@code file:/opt/beffroi/}, spaces and all; null where it has none
     * @param home of the user
     * @param system name of the operating system, as Java says it
     */
    public static DropinFolders of(@Nullable String area, Map<String, String> environment, Path home, String system) {
        List<Path> folders = new ArrayList<>();
        if (area != null && area.startsWith(FILE)) {
            // Where a disk has a letter the address is file:/C:/…
            String path = area.substring(FILE.length());
            product(path.matches("/\\p{L}:.*") ? path.substring(1) : path).ifPresent(folders::add);
        }
        folders.add(ofUser(environment, home, system));
        return new DropinFolders(folders);
    }

    /** The folder in a product; none where its path has letters that files cannot have here, as « é » without a locale. */
    private static Optional<Path> product(String path) {
        try {
            return Optional.of(Path.of(path).resolve(NAME));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Path ofUser(Map<String, String> environment, Path home, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (!environment.getOrDefault(VARIABLE, "").isBlank()) {
            return Path.of(environment.get(VARIABLE));
        } else if (environment.containsKey("XDG_DATA_HOME")) {
            return Path.of(environment.get("XDG_DATA_HOME"), "beffroi", NAME);
        } else if (name.contains("win") && environment.containsKey("APPDATA")) {
            return Path.of(environment.get("APPDATA"), "Beffroi", NAME);
        } else if (name.contains("mac")) {
            return home.resolve("Library")
                    .resolve("Application Support")
                    .resolve("Beffroi")
                    .resolve(NAME);
        }
        return home.resolve(".local").resolve("share").resolve("beffroi").resolve(NAME);
    }

    /** The jars in them, in the order of their names within each folder; a folder that cannot be read has none. */
    public List<Path> jars() {
        List<Path> jars = new ArrayList<>();
        for (Path folder : all) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                            .sorted()
                            .forEach(jars::add);
                } catch (IOException e) {
                    // A folder that one may not look into holds nothing for this user.
                    continue;
                }
            }
        }
        return jars;
    }
}
