package org.beffroi.sources.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.beffroi.core.message.Refusal;
import org.beffroi.testing.fuzz.FuzzContract;

/** Documents of JSON, with and without a path to their rows. */
class JsonFuzzTest extends FuzzContract {

    JsonFuzzTest() {
        super("json");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        try {
            Content content = RowsReading.content(input, "essai.json");
            RowsReading.all(() -> new JsonRows(content, StandardCharsets.UTF_8, JsonPath.HERE), FuzzContract::told);
            RowsReading.all(
                    () -> new JsonRows(content, StandardCharsets.UTF_8, JsonPath.of("data")), FuzzContract::told);
        } catch (Refusal refusal) {
            told(refusal.sentence());
        }
    }
}
