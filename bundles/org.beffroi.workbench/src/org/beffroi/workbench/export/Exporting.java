package org.beffroi.workbench.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.TableWriter;
import org.beffroi.workbench.language.Language;

/** Writes what a search found to a file, whole or not at all. */
public final class Exporting {

    private final Dossier dossier;
    private final Language language;

    public Exporting(Dossier dossier, Language language) {
        this.dossier = dossier;
        this.language = language;
    }

    /**
     * Writes the rows of a search.
     *
     * @param snapshot the point in time of the search that shows, so that the file holds what the screen counts
     * @param title name of the table
     * @throws Refusal if the file cannot be written
     */
    public Sentence write(
            Snapshot snapshot,
            Query query,
            Order order,
            String title,
            TableWriter writer,
            Path file,
            Progress progress) {
        List<Field> fields = dossier.archive().fields().all();
        FoundRows rows =
                new FoundRows(snapshot, query, order, fields, dossier.pseudonyms(), language.locale(), progress);
        TableWriter.Sheet sheet = new TableWriter.Sheet(
                title,
                FoundRows.columns(fields, language.locale()),
                dossier.settings().zone(),
                language.locale());
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                writer.write(sheet, rows, out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            return Sentence.of(Exporting.class, "export.done", String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(Exporting.class, "export.refused", file.toString(), String.valueOf(e.getMessage())), e);
        } finally {
            drop(beside);
        }
    }

    private static void drop(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // A half-written file that cannot be deleted does no harm: its name says what it is.
            System.getLogger(Exporting.class.getName()).log(System.Logger.Level.DEBUG, "left behind", e);
        }
    }
}
