package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Mention;
import org.beffroi.dossier.importing.ImportRecord;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.sources.support.Recorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file of each import is a batch of its own, whatever the clock says: undoing one must not undo another. */
class BatchNamesTest {

    @TempDir
    Path folder;

    @Test
    void twoImportsOfOneFileInTheSameSecondAreTwoBatches() throws IOException {
        Path file = Files.writeString(folder.resolve("posts.csv"), "text,author\nLa cantine ferme,Lou\n");
        MemoryDossier dossier = new MemoryDossier(folder);
        ImportService imports =
                TestImports.with(List.of(), Clock.fixed(Instant.parse("2026-03-04T08:12:00Z"), ZoneOffset.UTC));
        assertThat(run(imports, file, dossier).files().getFirst().batch())
                .isNotEqualTo(run(imports, file, dossier).files().getFirst().batch());
    }

    @Test
    void filesOfOneImportAreUndoneOneByOne() throws IOException {
        Path good = Files.writeString(folder.resolve("bon.csv"), "text,author\nLa cantine ferme,Lou\n");
        Path wrong = Files.writeString(folder.resolve("faux.csv"), "text,author\nEssai un,Max\nEssai deux,Max\n");
        MemoryDossier dossier = new MemoryDossier(folder.resolve("dossier"));
        ImportService imports = TestImports.with(List.of());
        ImportReport report = imports.run(
                new ImportRequest(List.of(good, wrong), ImportWishes.none(), false, false),
                dossier,
                Locale.ENGLISH,
                new Recorder(),
                Progress.silent());
        BatchId undone = report.files().getLast().batch();
        assertThat(report.files().getFirst().batch()).isNotEqualTo(undone);
        assertThat(dossier.archive().mentions().stream()
                        .filter(mention -> mention.origin().batch().equals(undone))
                        .map(Mention::text))
                .containsExactlyInAnyOrder("Essai un", "Essai deux");
        imports.undo(undone, dossier, "marc");
        assertThat(imports.register(dossier))
                .extracting(ImportRecord::files, ImportRecord::undone)
                .containsExactlyInAnyOrder(tuple(List.of("bon.csv"), false), tuple(List.of("faux.csv"), true));
    }

    @Test
    void aRequestOfWhichAFileWasUndoneIsImportedAnewAndNotTakenUp() throws IOException {
        Path file = Files.writeString(folder.resolve("posts.csv"), "text,author\nLa cantine ferme,Lou\n");
        MemoryDossier dossier = new MemoryDossier(folder.resolve("dossier"));
        ImportService imports = TestImports.with(List.of());
        BatchId first = run(imports, file, dossier).files().getFirst().batch();
        imports.undo(first, dossier, "marc");
        assertThat(run(imports, file, dossier).files().getFirst().batch()).isNotEqualTo(first);
    }

    @Test
    void aRegisterOfBeforeHasOneBatchForAllItsFilesAndIsUndoneAsOne() throws IOException {
        MemoryDossier dossier = new MemoryDossier(folder.resolve("dossier"));
        Files.createDirectories(dossier.folder().resolve("imports"));
        String counts = "\"read\": 1, \"added\": 1, \"updated\": 0, \"unchanged\": 0, \"rejected\": 0,"
                + " \"besides\": 0, \"rejectBytes\": 0, \"done\": true";
        Files.writeString(
                dossier.folder().resolve("imports").resolve("import-1.json"),
                "{\"batch\": \"import-1\", \"key\": \"k\", \"started\": \"2026-03-04T08:12:00Z\", \"complete\": true,"
                        + " \"files\": [{\"path\": \"/a.csv\", " + counts + "}, {\"path\": \"/b.csv\", " + counts
                        + "}]}");
        assertThat(TestImports.with(List.of()).register(dossier))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.batch()).isEqualTo(new BatchId("import-1"));
                    assertThat(record.files()).containsExactly("a.csv", "b.csv");
                    assertThat(record.counts().added()).isEqualTo(2);
                    assertThat(record.complete()).isTrue();
                });
    }

    private static ImportReport run(ImportService imports, Path file, MemoryDossier dossier) {
        ImportRequest request = new ImportRequest(List.of(file), ImportWishes.none(), false, false);
        return imports.run(request, dossier, Locale.ENGLISH, new Recorder(), Progress.silent());
    }
}
