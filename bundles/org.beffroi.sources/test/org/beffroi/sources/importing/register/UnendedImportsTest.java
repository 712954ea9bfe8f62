package org.beffroi.sources.importing.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.sources.importing.ImportService;
import org.beffroi.sources.importing.TestImports;
import org.beffroi.sources.support.MemoryDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said, when a dossier is opened, of an import that was killed or stopped. */
class UnendedImportsTest {

    private static final int ROWS = 2_500;

    @TempDir
    Path folder;

    private final ImportService imports = TestImports.with(List.of());
    private final UnendedImports notices =
            new UnendedImports(dossier -> ((MemoryDossier) dossier).archive().acts());
    private MemoryDossier dossier;
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        dossier = new MemoryDossier(folder.resolve("dossier"));
        file = rows("mars.csv");
    }

    private Path rows(String name) throws IOException {
        StringBuilder text = new StringBuilder("date,auteur,texte,url\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("2026-03-01,lucie,Bonjour ")
                    .append(i)
                    .append(",https://a.example/")
                    .append(name)
                    .append(i)
                    .append('\n');
        }
        return Files.writeString(folder.resolve(name), text);
    }

    private ImportReport run(Imports.Watcher watcher, Path... files) {
        return imports.run(
                new ImportRequest(List.of(files), ImportWishes.none(), false, false),
                dossier,
                Locale.FRENCH,
                watcher,
                Progress.silent());
    }

    /** Ends as a killed process does, right after so many rows were acknowledged. */
    private void kill(long after, Path... files) {
        Error killed = new Error("killed");
        try {
            run(new Dying(after, killed), files);
        } catch (Error expected) {
            assertThat(expected).isSameAs(killed);
            return;
        }
        throw new AssertionError("not killed");
    }

    private List<String> told() {
        return notices.of(dossier).stream()
                .map(notice -> notice.said().in(Locale.FRENCH))
                .toList();
    }

    @Test
    void a_dossier_without_imports_says_nothing() {
        assertThat(told()).isEmpty();
    }

    @Test
    void a_killed_import_is_told_with_file_date_rows_and_what_to_do_at_each_opening() {
        kill(1_000, file);
        for (int opening = 0; opening < 2; opening++) {
            assertThat(told())
                    .singleElement()
                    .asString()
                    .contains("mars.csv", "1\u202F000 lignes au moins", "2", "à nouveau", "beffroi undo import-")
                    .contains(" --dossier " + dossier.folder());
        }
        assertThat(notices.of(dossier).getFirst().importAgain()).contains(file.toAbsolutePath());
        assertThat(notices.of(dossier).getFirst().said().inWindow(Locale.FRENCH))
                .contains("mars.csv", "à nouveau")
                .doesNotContain("beffroi undo");
    }

    @Test
    void it_began_by_the_clock_of_the_dossier() {
        kill(1_000, file);
        assertThat(notices.of(dossier).getFirst().said().arguments())
                .filteredOn(ZonedDateTime.class::isInstance)
                .singleElement()
                .extracting(begun -> ((ZonedDateTime) begun).getZone())
                .isEqualTo(dossier.settings().zone());
    }

    @Test
    void of_an_import_killed_before_anything_was_written_down_nothing_is_claimed() {
        kill(0, file);
        String started = told().getFirst();
        new Register(dossier.folder()).all().forEach(state -> new Register(dossier.folder())
                .keep(state.with(
                        0, FileState.fresh(file, state.files().getFirst().batch()))));
        assertThat(started).contains("1\u202F000 lignes au moins");
        assertThat(told()).singleElement().asString().contains("on ne sait pas").doesNotContain("aucune");
    }

    @Test
    void once_the_same_import_is_at_its_end_nothing_is_said_any_more() {
        kill(1_000, file);
        ImportReport report = run(Imports.Watcher.silent(), file);
        assertThat(report.total().added()).isEqualTo(ROWS);
        assertThat(told()).isEmpty();
    }

    @Test
    void another_import_of_the_file_settles_it_too() throws IOException {
        kill(1_000, file);
        Files.writeString(file, Files.readString(file) + "2026-03-02,marc,Bonsoir,https://a.example/x\n");
        run(Imports.Watcher.silent(), file);
        assertThat(told()).isEmpty();
    }

    @Test
    void once_it_is_undone_nothing_is_said_any_more() {
        kill(1_000, file);
        imports.undo(imports.register(dossier).getFirst().batch(), dossier, "marc");
        assertThat(told()).isEmpty();
    }

    @Test
    void of_several_files_those_that_did_not_end_are_told() throws IOException {
        Path other = rows("avril.csv");
        kill(ROWS + 1_000, file, other);
        assertThat(told()).singleElement().asString().contains("avril.csv").doesNotContain("mars.csv");
        imports.undo(imports.register(dossier).getLast().batch(), dossier, "marc");
        assertThat(told()).isEmpty();
    }

    @Test
    void a_register_that_cannot_be_read_is_told_and_stops_no_opening() throws IOException {
        run(Imports.Watcher.silent(), file);
        Files.writeString(dossier.folder().resolve("imports").resolve("z.json"), "{");
        assertThat(told()).singleElement().asString().contains("z.json");
    }

    /** Dies while it is told that rows are kept. */
    private record Dying(long after, Error death) implements Imports.Watcher {

        @Override
        public void resumed(long rows) {
            throw new AssertionError("nothing to take up");
        }

        @Override
        public void acknowledged(long rows) {
            if (rows >= after) {
                throw death;
            }
        }

        @Override
        public void tell(Sentence sentence) {
            assertThat(sentence).isNotNull();
        }
    }
}
