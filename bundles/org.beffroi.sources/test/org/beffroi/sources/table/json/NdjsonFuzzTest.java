package org.beffroi.sources.table.json;

import java.nio.charset.StandardCharsets;
import org.beffroi.sources.table.RowsFuzz;

/** Lines of JSON. */
class NdjsonFuzzTest extends RowsFuzz {
    NdjsonFuzzTest() {
        super("ndjson", "essai.ndjson", content -> new NdjsonRows(content, StandardCharsets.UTF_8));
    }
}
