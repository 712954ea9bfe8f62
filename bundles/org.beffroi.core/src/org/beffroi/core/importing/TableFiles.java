package org.beffroi.core.importing;

import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.message.Sentence;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads files that hold a table of anything, such as the weak points of a plan: CSV, a sheet of a
 * workbook (OpenDocument or Office Open XML); an OSGi service.
 * Safe for several threads.
 */
@ProviderType
public interface TableFiles {

    /** The most rows that are read: a table that people go through by hand is shorter. */
    int MOST = 10_000;

    /**
     * Reads a file whole.
     *
     * @throws org.beffroi.core.message.Refusal if it cannot be read, holds no table or more than {@link #MOST} rows
     */
    Read read(Path file);

    /**
     * What a file holds.
     *
     * @param columns what the line that names the columns says; empty where none does. A column that has no name is an empty one
     * @param rows their cells as text: days as ISO 8601 where a workbook knows that they are days
     * @param broken why rows were left out, one sentence each
     */
    record Read(List<String> columns, List<List<String>> rows, List<Sentence> broken) {
        public Read {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            broken = List.copyOf(broken);
        }
    }
}
