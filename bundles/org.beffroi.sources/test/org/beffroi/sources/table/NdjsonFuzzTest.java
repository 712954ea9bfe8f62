package org.beffroi.sources.table;

import java.nio.charset.StandardCharsets;

/** Lines of JSON. */
class NdjsonFuzzTest extends RowsFuzz {
    NdjsonFuzzTest() {
        super("ndjson", "essai.ndjson", content -> new NdjsonRows(content, StandardCharsets.UTF_8));
    }
}
