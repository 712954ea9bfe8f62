package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.importing.ImportReport;
import org.beffroi.core.importing.ImportRequest;
import org.beffroi.core.importing.ImportWishes;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.sources.support.Recorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each import is a batch of its own, whatever the clock says: undoing one must not undo another. */
class BatchNamesTest {

    @TempDir
    Path folder;

    @Test
    void twoImportsOfOneFileInTheSameSecondAreTwoBatches() throws IOException {
        Path file = Files.writeString(folder.resolve("posts.csv"), "text,author\nLa cantine ferme,Lou\n");
        MemoryDossier dossier = new MemoryDossier(folder);
        ImportService imports =
                TestImports.with(List.of(), Clock.fixed(Instant.parse("2026-03-04T08:12:00Z"), ZoneOffset.UTC));
        assertThat(run(imports, file, dossier).batch())
                .isNotEqualTo(run(imports, file, dossier).batch());
    }

    private static ImportReport run(ImportService imports, Path file, MemoryDossier dossier) {
        ImportRequest request = new ImportRequest(List.of(file), ImportWishes.none(), false, false);
        return imports.run(request, dossier, Locale.ENGLISH, new Recorder(), Progress.silent());
    }
}
