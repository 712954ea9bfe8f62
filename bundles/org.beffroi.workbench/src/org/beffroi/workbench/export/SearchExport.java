package org.beffroi.workbench.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.file.WriteProblem;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.MentionPages;
import org.beffroi.core.result.MentionTable;
import org.beffroi.core.result.ShownNames;
import org.beffroi.core.result.TableWriter;
import org.beffroi.dossier.folder.AccessLog;
import org.beffroi.workbench.language.Language;

/**
 * Writes what a search found to a file, whole or not at all.
 *
 * @param person who is at work, for the register of names shown
 */
public record SearchExport(Dossier dossier, String person, Language language) {

    /**
     * Writes the rows of a search.
     *
     * @param snapshot the point in time of the search that shows, so that the file holds what the screen counts
     * @param text the query as typed
     * @param title name of the table
     * @param showNames whether names of people show, which is written down before
     * @throws Refusal if the file cannot be written, or showing names cannot be written down
     */
    public Sentence write(
            Snapshot snapshot,
            Query query,
            Order order,
            String text,
            String title,
            TableWriter writer,
            Path file,
            boolean showNames,
            Progress progress) {
        long count = snapshot.count(query, Cancel.never());
        if (showNames) {
            new AccessLog(dossier.folder(), Clock.systemUTC()).namesShown(person, "export", text, count);
        }
        MentionTable table = new MentionTable(
                dossier.archive().fields(),
                new ShownNames(dossier.pseudonyms()::shown, showNames),
                language.locale(),
                true);
        MentionPages found = new MentionPages(snapshot, query, order, count, Cancel.never(), progress);
        TableWriter.Sheet sheet =
                new TableWriter.Sheet(title, table.columns(), dossier.settings().zone(), language.locale());
        try {
            WholeFile.export(file, out -> writer.write(sheet, table.rows(found), out));
            return Sentence.of(SearchExport.class, "export.done", String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(SearchExport.class, "export.refused", file.toString(), WriteProblem.reason(e)), e);
        }
    }
}
