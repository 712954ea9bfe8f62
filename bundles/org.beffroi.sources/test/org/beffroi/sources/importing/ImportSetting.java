package org.beffroi.sources.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.command.Command.Outcome;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.HarvestService;
import org.beffroi.dossier.source.SourceFiles;
import org.beffroi.sources.folder.FolderSource;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.testing.command.TestWorkplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of files, a dossier that they are imported into, and a desk at which that is asked for. */
abstract class ImportSetting {

    @TempDir
    Path folder;

    final ImportService imports = TestImports.with(List.of());
    MemoryDossier dossier;
    TestWorkplace desk;

    @BeforeEach
    void open() {
        dossier = new MemoryDossier(place());
        desk = new TestWorkplace(dossier);
    }

    /** Imports a file by the verb, with these of its options. */
    final Outcome run(String file, Map<String, String> said) {
        return new ImportCommand(imports).run(TestImports.asked(List.of(file), said), desk);
    }

    final void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** All that files under a folder say, in the order of their names. */
    static String rejects(Path under) throws IOException {
        StringBuilder text = new StringBuilder();
        try (var files = Files.walk(under)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    /** What a visit of the folder {@code depot} reports, where that file has lain for ten minutes. */
    final Harvest.Report visited(String name, String text) throws IOException {
        Path depot = Files.createDirectories(folder.resolve("depot"));
        Path file = Files.writeString(depot.resolve(name), text);
        Instant now = Instant.parse("2026-11-24T12:00:00Z");
        Files.setLastModifiedTime(file, FileTime.from(now.minusSeconds(600)));
        SourceFiles.of(folder)
                .keep(new SourceSettings(
                        "depot",
                        "folder",
                        Map.of("path", "depot"),
                        Duration.ofHours(1),
                        new Lawful("Courrier", Lawful.Basis.PUBLIC_INTEREST, 365, Lawful.Rights.LINK),
                        Set.of(),
                        false,
                        now,
                        "camille"));
        return HarvestService.silent(
                        List.of(new FolderSource(List.of())), Optional.empty(), Clock.fixed(now, ZoneOffset.UTC))
                .run(new Harvest.Wish(Set.of(), true), dossier, new Harvest.Watcher() {}, Cancel.never())
                .getFirst();
    }

    /** Where the dossier is; the folder itself where a test does not say otherwise. */
    Path place() {
        return folder;
    }
}
