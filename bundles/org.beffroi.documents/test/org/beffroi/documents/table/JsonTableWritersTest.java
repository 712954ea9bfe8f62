package org.beffroi.documents.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.documents.table.Tables.row;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.beffroi.core.result.Column;
import org.junit.jupiter.api.Test;

class JsonTableWritersTest {

    private static final List<List<Object>> ROWS = List.of(
            row("Encore « du \"poulet »", 1248L, 62.5, Instant.parse("2024-07-04T06:12:00Z"), true, List.of("x", "y")),
            row(null, null, Double.NaN, null, null, null));

    @Test
    void anArrayHoldsOneObjectALineWithEveryKey() {
        assertThat(Tables.text(new JsonTableWriter(), Tables.french(Tables.EVERY_KIND), ROWS))
                .isEqualTo("""
                    [
                    {"text":"Encore « du \\"poulet »","likes":1248,"share":62.5,"published":"2024-07-04T06:12:00Z","official":true,"tag":["x","y"]},
                    {"text":null,"likes":null,"share":null,"published":null,"official":null,"tag":[]}
                    ]
                    """);
    }

    @Test
    void linesHoldOneObjectEach() {
        assertThat(Tables.text(new NdjsonTableWriter(), Tables.french(Tables.EVERY_KIND), ROWS))
                .isEqualTo("""
                    {"text":"Encore « du \\"poulet »","likes":1248,"share":62.5,"published":"2024-07-04T06:12:00Z","official":true,"tag":["x","y"]}
                    {"text":null,"likes":null,"share":null,"published":null,"official":null,"tag":[]}
                    """);
    }

    @Test
    void anEmptyTableIsAnEmptyArray() throws IOException {
        String written = Tables.text(new JsonTableWriter(), Tables.french(Tables.EVERY_KIND), List.of());
        try (JsonParser parser = new JsonFactory().createParser(written)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
            assertThat(parser.nextToken()).isEqualTo(JsonToken.END_ARRAY);
        }
        assertThat(Tables.text(new NdjsonTableWriter(), Tables.french(Tables.EVERY_KIND), List.of()))
                .isEmpty();
    }

    @Test
    void halfASurrogatePairDoesNotEndTheExport() {
        List<Column> one = List.of(Column.of("a", "a", Column.Kind.TEXT));
        assertThat(Tables.text(new JsonTableWriter(), Tables.french(one), List.of(row("x\ud83d"), row("y"))))
                .isEqualTo("[\n{\"a\":\"x?\"},\n{\"a\":\"y\"}\n]\n");
    }

    @Property
    void textsAreReadBack(@ForAll List<String> texts) throws IOException {
        List<Column> one = List.of(Column.of("a", "a", Column.Kind.TEXT));
        List<List<Object>> rows = texts.stream().map(Tables::row).toList();
        List<String> read = new ArrayList<>();
        try (JsonParser parser =
                new JsonFactory().createParser(Tables.text(new JsonTableWriter(), Tables.french(one), rows))) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    read.add(parser.getText());
                }
            }
        }
        assertThat(read)
                .isEqualTo(texts.stream().map(JsonTableWritersTest::encodable).toList());
    }

    /** UTF-8 has no half pairs. */
    private static String encodable(String text) {
        return new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
    }
}
