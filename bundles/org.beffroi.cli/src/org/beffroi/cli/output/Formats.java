package org.beffroi.cli.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.result.TableWriter;

/**
 * The file formats at hand, those of plug-ins included, by name.
 *
 * @param writers by the id they declare
 */
public record Formats(Map<String, TableWriter> writers) {

    /** The format for eyes. */
    static final String TABLE = "table";

    private static final Set<String> SPREADSHEETS = Set.of("xlsx", "ods");

    /** Those of these writers. */
    public static Formats of(List<TableWriter> writers) {
        Map<String, TableWriter> byId = new TreeMap<>();
        for (TableWriter writer : writers) {
            byId.put(TableWriter.info(writer).id(), writer);
        }
        return new Formats(byId);
    }

    /**
     * The output of a verb, in the format that is meant: the one named, else the one that the file's name ends with, else the
     * table.
     *
     * @param file empty for the output
     * @throws WrongUse if there is no such format, or it cannot be shown on a terminal
     */
    public TableOutput output(Optional<String> named, Optional<Path> file, Workplace workplace) {
        String name = chosen(named, file, workplace.width());
        return new TableOutput(workplace, name, writers.get(name), file);
    }

    /** The same for a verb that writes no file. */
    public TableOutput output(Optional<String> named, Workplace workplace) {
        return output(named, Optional.empty(), workplace);
    }

    private String chosen(Optional<String> named, Optional<Path> file, int width) {
        String name = named.map(typed -> typed.toLowerCase(Locale.ROOT))
                .or(() -> file.flatMap(this::ending))
                .orElse(TABLE);
        if (!writers.containsKey(name)) {
            throw WrongUse.of("format.unknown", name, String.join(", ", writers.keySet()));
        }
        if (SPREADSHEETS.contains(name) && file.isEmpty() && width > 0) {
            throw WrongUse.of("format.not.for.terminals", name);
        }
        return name;
    }

    private Optional<String> ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return writers.keySet().stream().filter(id -> name.endsWith("." + id)).findFirst();
    }
}
