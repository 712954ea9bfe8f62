package org.beffroi.sources.table.text;

import java.io.IOException;
import java.util.Optional;
import org.beffroi.core.csv.Dialect;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.RowsFuzz;

/** CSV, its encoding and its separator guessed. */
class CsvFuzzTest extends RowsFuzz {
    CsvFuzzTest() {
        super(
                "csv",
                "essai.csv",
                content -> new CsvRows(content, dialect(content), 1),
                content -> new CsvRows(content, dialect(content), 0));
    }

    private static Dialect dialect(Content content) throws IOException {
        return CsvSniffer.sniff(content, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
