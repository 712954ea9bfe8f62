package org.beffroi.sources.table;

import java.io.IOException;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.csv.Dialect;
import org.beffroi.testing.fuzz.FuzzContract;

/** CSV, its encoding and its separator guessed. */
class CsvFuzzTest extends FuzzContract {

    CsvFuzzTest() {
        super("csv");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        try {
            Content content = RowsReading.content(input, "essai.csv");
            Dialect dialect = CsvSniffer.sniff(content, Optional.empty(), Optional.empty(), Optional.empty());
            RowsReading.all(() -> new CsvRows(content, dialect, 1), FuzzContract::told);
            RowsReading.all(() -> new CsvRows(content, dialect, 0), FuzzContract::told);
        } catch (Refusal refusal) {
            told(refusal.sentence());
        }
    }
}
