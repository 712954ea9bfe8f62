package org.beffroi.workbench.strategy.part;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.table.FileTable;

/**
 * Reads the rows of a file for a list of a strategy.
 *
 * @param worker reads
 * @param display runs on the UI thread, later
 * @param refuse told what cannot be read, whole or in part
 */
record RowsOfFile(TableFiles tables, Executor worker, Executor display, Consumer<Sentence> refuse, Language language) {

    /** Reads them; those told on the UI thread begin with the line that names the columns, where one does. */
    void read(Path file, Consumer<List<List<String>>> then) {
        worker.execute(() -> {
            try {
                TableFiles.Read read = tables.read(file);
                display.execute(() -> tell(file, read, then));
            } catch (Refusal refusal) {
                display.execute(() -> refuse.accept(refusal.sentence()));
            }
        });
    }

    private void tell(Path file, TableFiles.Read read, Consumer<List<List<String>>> then) {
        if (!read.broken().isEmpty()) {
            int broken = read.broken().size();
            refuse.accept(Sentence.of(
                    RowsOfFile.class,
                    "strategy.table.import.broken",
                    broken,
                    language.number(broken),
                    read.broken().getFirst()));
        }
        then.accept(FileTable.rows(String.valueOf(file.getFileName()), read));
    }
}
