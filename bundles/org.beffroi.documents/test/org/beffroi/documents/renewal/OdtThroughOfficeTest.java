package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Renewal;
import org.beffroi.documents.odt.OdtDocumentWriter;
import org.beffroi.documents.odt.Valbrume;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenDocument texts that LibreOffice saved. */
class OdtThroughOfficeTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsOffice() {
        assumeTrue(Office.isThere(), "LibreOffice (soffice) is not there");
    }

    static byte[] written(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OdtDocumentWriter().write(document, out);
        return out.toByteArray();
    }

    private byte[] saved(byte[] file) throws IOException {
        Path in = folder.resolve("d.odt");
        Files.write(in, file);
        Office.convert(List.of(in), "odt", folder.resolve("out"));
        return Files.readAllBytes(folder.resolve("out/d.odt"));
    }

    @Test
    void whatNobodyChangedReadsTheSameAfterLibreOfficeSavedIt() throws IOException {
        byte[] made = written(Valbrume.strategy());
        OdtFlow before = new OdtFlow(made);
        OdtFlow after = new OdtFlow(saved(made));
        assertThat(before.blocks()).hasSizeGreaterThan(10);
        assertThat(after.blocks().keySet())
                .containsExactlyElementsOf(before.blocks().keySet());
        before.blocks().forEach((anchor, span) -> assertThat(
                        after.blocks().get(anchor).of(after.leaves()))
                .as(anchor)
                .extracting(Leaf::signature)
                .containsExactlyElementsOf(
                        span.of(before.leaves()).stream().map(Leaf::signature).toList()));
    }

    /** The law, on files that LibreOffice saved before and after the writer's hand. */
    @Test
    void everyWordOfTheWriterStaysAndEveryBlockThatOnlyTheModelChangedIsNew() throws IOException {
        Path out = folder.resolve("law");
        List<Path> files = new ArrayList<>();
        List<Edits> writers = new ArrayList<>();
        byte[] made = written(Valbrume.strategy());
        byte[] saved = saved(made);
        for (int seed = 1; seed <= 12; seed++) {
            Edits edits = new Edits(saved, seed);
            Path file = folder.resolve("edited" + seed + ".odt");
            Files.write(file, edits.make(1 + seed));
            files.add(file);
            writers.add(edits);
        }
        Office.convert(files, "odt", out);
        List<Path> renewed = new ArrayList<>();
        Set<Renewal.Kind> seen = EnumSet.noneOf(Renewal.Kind.class);
        for (int seed = 1; seed <= 12; seed++) {
            byte[] edited = Files.readAllBytes(out.resolve("edited" + seed + ".odt"));
            ModelChanges model = new ModelChanges(seed);
            byte[] fresh = written(model.of(Valbrume.strategy()));
            Renewal renewal = new OdtRenewer().renew(made, edited, fresh, Locale.FRENCH);
            renewal.changes().forEach(change -> seen.add(change.kind()));
            assertThat(writers.get(seed - 1).added()).isNotEmpty();
            assertThat(model.words()).isNotEmpty();
            Law.holds(made, edited, fresh, renewal, writers.get(seed - 1).added(), model.words());
            assertThat(new OdtRenewer()
                            .renew(fresh, renewal.file(), fresh, Locale.FRENCH)
                            .file())
                    .as("made anew twice, nothing more happens")
                    .isEqualTo(renewal.file());
            Path file = folder.resolve("renewed" + seed + ".odt");
            Files.write(file, renewal.file());
            renewed.add(file);
        }
        assertThat(seen)
                .contains(
                        Renewal.Kind.UPDATED,
                        Renewal.Kind.ADDED,
                        Renewal.Kind.REMOVED,
                        Renewal.Kind.KEPT,
                        Renewal.Kind.CONFLICT,
                        Renewal.Kind.LEFT_OUT);
        Office.convert(renewed, "pdf", out);
    }

    @Test
    void nothingChangedLeavesTheFileUntouched() throws IOException {
        byte[] made = written(Valbrume.strategy());
        byte[] saved = saved(made);
        Renewal renewal = new OdtRenewer().renew(made, saved, made, Locale.FRENCH);
        assertThat(renewal.file()).isEqualTo(saved);
        assertThat(renewal.changes()).isEmpty();
    }
}
