package org.beffroi.sources.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.core.importing.ImportProfiles;
import org.beffroi.sources.support.MemoryDossier;

/** Imports into dossiers whose acts are in memory. */
public final class TestImports {

    private TestImports() {}

    /** What the verb is asked: these files, and of its options those that are said, by their names. */
    public static ImportCommand.Parameters asked(List<String> files, Map<String, String> said) {
        Function<String, Optional<String>> option = name -> Optional.ofNullable(said.get(name));
        return new ImportCommand.Parameters(
                files.stream().map(Path::of).toList(),
                option.apply("profile"),
                option.apply("map"),
                option.apply("values"),
                option.apply("encoding"),
                option.apply("separator"),
                option.apply("quote"),
                option.apply("sheet"),
                option.apply("headerLine").map(Integer::valueOf),
                option.apply("platform"),
                option.apply("keep"),
                said.containsKey("pseudonymise"),
                said.containsKey("publicAuthors"));
    }

    public static ImportService with(List<ImportProfiles> brought) {
        return with(brought, Clock.systemUTC());
    }

    public static ImportService with(List<ImportProfiles> brought, Clock clock) {
        return new ImportService(
                brought, clock, dossier -> ((MemoryDossier) dossier).archive().acts());
    }
}
