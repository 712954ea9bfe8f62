package org.beffroi.sources.table.json;

import java.nio.charset.StandardCharsets;
import org.beffroi.sources.table.RowsFuzz;

/** Documents of JSON, with and without a path to their rows. */
class JsonFuzzTest extends RowsFuzz {
    JsonFuzzTest() {
        super(
                "json",
                "essai.json",
                content -> new JsonRows(content, StandardCharsets.UTF_8, JsonPath.HERE),
                content -> new JsonRows(content, StandardCharsets.UTF_8, JsonPath.of("data")));
    }
}
