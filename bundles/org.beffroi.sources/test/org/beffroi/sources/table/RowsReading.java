package org.beffroi.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Sentence;

/** Reads all rows of something, as an import would, and looks at each. */
public final class RowsReading {

    private RowsReading() {}

    /** Opens rows. */
    @FunctionalInterface
    public interface Opening {

        /** Rows from the first on. */
        Rows open() throws IOException;
    }

    /** Bytes as if they lay in a file. */
    public static Content content(byte[] bytes, String name) {
        return new Content(Path.of(name), "", bytes.length, Instant.EPOCH, true, () -> new ByteArrayInputStream(bytes));
    }

    /**
     * Reads to the end.
     *
     * @param told takes the sentence of each row that is broken
     */
    public static void all(Opening opening, java.util.function.Consumer<Sentence> told) throws IOException {
        try (Rows rows = opening.open()) {
            while (rows.hasNext()) {
                Row row = rows.next();
                assertThat(row.place()).isNotNull();
                switch (row) {
                    case Row.Broken broken -> told.accept(broken.why());
                    case Row.Whole whole ->
                        assertThat(whole.raw().length()).isLessThanOrEqualTo(3 * ReadingLimits.ROW_CHARACTERS);
                }
            }
            assertThat(rows.columns()).doesNotContainNull();
        }
    }
}
