package org.beffroi.sources.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.beffroi.core.message.Refusal;
import org.beffroi.testing.fuzz.FuzzContract;

/** Lines of JSON. */
class NdjsonFuzzTest extends FuzzContract {

    NdjsonFuzzTest() {
        super("ndjson");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        try {
            Content content = RowsReading.content(input, "essai.ndjson");
            RowsReading.all(() -> new NdjsonRows(content, StandardCharsets.UTF_8), FuzzContract::told);
        } catch (Refusal refusal) {
            told(refusal.sentence());
        }
    }
}
