package org.beffroi.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.dossier.importing.ImportCounts;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportReport.FileReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

/** What the window says once files are imported. */
class ImportSaidTest {

    private static <T> T standIn(Class<T> type, Object answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> answer));
    }

    private static String said(ImportCounts counts, Optional<Path> list) {
        return said(counts, list, true);
    }

    private static String said(ImportCounts counts, Optional<Path> list, boolean complete) {
        Path file = Path.of("a.csv");
        ImportReport report = new ImportReport(
                List.of(new FileReport(
                        file,
                        new BatchId("b"),
                        Optional.of("generic"),
                        counts,
                        Optional.empty(),
                        list,
                        List.of(),
                        List.of())),
                complete);
        FileImports importing = new FileImports(
                standIn(Imports.class, report),
                standIn(Dossier.class, null),
                new Language(Locale.FRENCH),
                Runnable::run,
                Runnable::run,
                Runnable::run);
        return importing
                .run(new ImportRequest(List.of(file), ImportWishes.none(), false, false), Progress.silent())
                .said()
                .in(Locale.FRENCH);
    }

    @Test
    void aStoppedImportSaysWhatIsKeptAndThatTheRestWasNotRead() {
        ImportCounts counts = new ImportCounts(1_200, 1_000, 150, 40, 10, 0, 0);
        assertThat(said(counts, Optional.empty(), false))
                .contains("Arrêté", "1\u202f200 lignes", "1\u202f190 mentions sont gardées", "n’a pas été lu")
                .doesNotContain("ajoutée");
        assertThat(said(counts, Optional.empty(), true)).contains("ajoutées").doesNotContain("Arrêté");
    }

    @Test
    void theListOfRowsIsNamedThoughNoneIsRejected() {
        Optional<Path> list = Optional.of(Path.of("liste.csv"));
        assertThat(said(new ImportCounts(3, 3, 0, 0, 0, 0, 0), list)).contains("0 rejetée", "incomplètes", "liste.csv");
        assertThat(said(new ImportCounts(3, 2, 0, 0, 1, 0, 0), list)).contains("1 rejetée, dans liste.csv");
        assertThat(said(new ImportCounts(3, 3, 0, 0, 0, 0, 0), Optional.empty()))
                .doesNotContain("entières");
    }
}
