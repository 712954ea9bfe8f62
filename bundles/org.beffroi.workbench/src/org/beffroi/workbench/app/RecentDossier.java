package org.beffroi.workbench.app;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A dossier that was opened lately, as it was then. Immutable.
 *
 * @param folder where it lies
 * @param name what it is called; the name of its folder where nobody noted more
 * @param opened when it was last opened, empty where nobody noted it
 * @param mentions how many mentions it then held, empty where nobody noted it
 */
public record RecentDossier(Path folder, String name, Optional<Instant> opened, OptionalLong mentions) {

    private static final String BETWEEN = "\t";

    /** One of which only the folder is known. */
    static RecentDossier of(Path folder) {
        return new RecentDossier(folder, String.valueOf(folder.getFileName()), Optional.empty(), OptionalLong.empty());
    }

    /** As {@link #written} writes it, or a folder alone, as versions before 0.2 did. */
    static RecentDossier read(String line) {
        String[] parts = line.split(BETWEEN, 4);
        RecentDossier bare = of(Path.of(parts[0]));
        if (parts.length < 4) {
            return bare;
        }
        try {
            return new RecentDossier(
                    bare.folder(),
                    parts[3],
                    Optional.of(Instant.parse(parts[1])),
                    OptionalLong.of(Long.parseLong(parts[2])));
        } catch (DateTimeException | NumberFormatException e) {
            return bare;
        }
    }

    /** On one line. */
    String written() {
        return opened.isEmpty() || mentions.isEmpty()
                ? folder.toString()
                : String.join(
                        BETWEEN,
                        folder.toString(),
                        opened.get().toString(),
                        Long.toString(mentions.getAsLong()),
                        name.replaceAll("\\s+", " "));
    }
}
