package org.beffroi.workbench.strategy.part;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.strategy.table.TableFile;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.table.GridTable;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.work.Works;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks where a table of a strategy goes and writes it there, off the UI thread; the ending of the file says the format. Belongs to the
 * UI thread.
 *
 * @param zone in which moments are said
 * @param refuse told why nothing was written
 */
record RowsToFile(
        TableFile out, Works works, FileChooser files, Language language, ZoneId zone, Consumer<Sentence> refuse) {

    void ask(Shell over, GridTable table) {
        if (out.endings().isEmpty()) {
            refuse.accept(Sentence.of(RowsToFile.class, "strategy.table.export.none"));
            return;
        }
        String name = table.title().toLowerCase(language.locale()).replaceAll("[\\\\/:*?\"<>|]", " ");
        files.askAny(over, name + "." + out.endings().getFirst(), out.endings()).ifPresent(file -> write(file, table));
    }

    private void write(Path file, GridTable table) {
        Path named = ended(file);
        String name = String.valueOf(named.getFileName());
        works.start(
                Sentence.of(RowsToFile.class, "strategy.table.export.work", name),
                progress -> {
                    out.write(named, new Sheet(table.title(), table.columns(), zone, language.locale()), table.rows());
                    return Sentence.of(
                            RowsToFile.class,
                            "strategy.table.export.done",
                            table.rows().size(),
                            name);
                },
                work -> {
                    if (work.failed()) {
                        work.outcome().ifPresent(refuse);
                    }
                });
    }

    /** A name without an ending has the first one; one with another ending is refused in words. */
    private Path ended(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).matches(".+\\.[a-z0-9]{1,5}")
                ? file
                : file.resolveSibling(name + "." + out.endings().getFirst());
    }
}
