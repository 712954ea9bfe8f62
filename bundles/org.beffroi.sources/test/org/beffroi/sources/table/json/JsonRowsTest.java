package org.beffroi.sources.table.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.sources.table.Cells;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.Rows;
import org.beffroi.sources.table.text.CsvRowsTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRowsTest {

    private static List<Row> rows(String text) throws IOException {
        Content content = CsvRowsTest.content(text);
        JsonSniffer.Found found = JsonSniffer.sniff(content, StandardCharsets.UTF_8);
        List<Row> all = new ArrayList<>();
        try (Rows rows = found.lines()
                ? new NdjsonRows(content, StandardCharsets.UTF_8)
                : new JsonRows(content, StandardCharsets.UTF_8, found.path())) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    private static List<String> ids(String text) throws IOException {
        return rows(text).stream()
                .map(row -> row instanceof Row.Whole whole ? whole.cells().first("id") : "broken")
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\":1},{\"id\":2}]",
                "{\"data\":[{\"id\":1},{\"id\":2}],\"meta\":{\"n\":2}}",
                "{\"meta\":{\"n\":2},\"statuses\":[{\"id\":1},{\"id\":2}]}",
                "{\"result_content\":{\"data\":[{\"id\":1},{\"id\":2}]}}",
                "{\"hits\":{\"hits\":[{\"id\":1},{\"id\":2}]}}",
                "{\"id\":1}\n{\"id\":2}\n",
                "\n{\"id\":1}\n\n{\"id\":2}",
                "{\n\"id\":1\n}\n{\n\"id\":2\n}",
                "[[{\"id\":1}],[{\"id\":2}]]",
            })
    void rowsAreFoundWhereverTheyAre(String text) throws IOException {
        assertThat(ids(text)).containsExactly("1", "2");
    }

    @Test
    void oneObjectIsOneRowWhateverArraysItHolds() throws IOException {
        assertThat(ids("{\"id\":\"7\",\"mentions\":[{\"id\":1}],\"text\":\"x\"}"))
                .containsExactly("7");
    }

    @Test
    void aBrokenLineIsRejectedAndTheNextOnesAreRead() throws IOException {
        List<Row> rows = rows("{\"id\":1}\n{\"id\":\n[1]\n{\"id\":4}\n");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1)).isInstanceOfSatisfying(Row.Broken.class, broken -> {
            assertThat(broken.place().line()).isEqualTo(2);
            assertThat(broken.raw()).isEqualTo("{\"id\":");
        });
        assertThat(((Row.Broken) rows.get(2)).why().key()).isEqualTo("row.json.no.object");
        assertThat(rows.get(3).place().line()).isEqualTo(4);
    }

    @Test
    void anArrayThatBreaksOffGivesItsRowsAndOneRejectedOne() throws IOException {
        List<Row> rows = rows("[{\"id\":1},\n{\"id\":2},\n{\"id\":");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(2)).isInstanceOf(Row.Broken.class);
        assertThat(rows.get(2).place().line()).isEqualTo(3);
    }

    @Test
    void pathsLeadThroughObjectsArraysAndKeysWithDots() throws IOException {
        Cells cells = ((Row.Whole)
                        rows("[{\"a\":{\"b\":[{\"c\":1},{\"c\":null},{\"c\":true}]},\"x.y\":\"z\",\"l\":[1,[2]]}]")
                                .getFirst())
                .cells();
        assertThat(cells.all("a.b.c")).containsExactly("1", "true");
        assertThat(cells.first("x.y")).isEqualTo("z");
        assertThat(cells.all("l")).containsExactly("1", "2");
        assertThat(cells.all("nothing.here")).isEmpty();
    }

    @Test
    void longNumbersKeepTheirLastDigitsAlsoInWhatIsWrittenBack() throws IOException {
        Row row = rows("[{\"id\":1512384635895955458,\"r\":1.50}]").getFirst();
        assertThat(((Row.Whole) row).cells().first("id")).isEqualTo("1512384635895955458");
        assertThat(row.raw()).isEqualTo("{\"id\":1512384635895955458,\"r\":1.50}");
    }

    @Test
    void aDocumentThatIsNestedWithoutEndIsRejectedAndNotFollowed() throws IOException {
        List<Row> rows = rows("[{\"id\":1},{\"id\":" + "[".repeat(100_000) + "]");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).isInstanceOf(Row.Broken.class);
    }

    @Test
    void severalObjectsOfOneLineAreSeveralRows() throws IOException {
        assertThat(ids("{\"id\":1}\n{\"id\":2} {\"id\":3},{\"id\":4}{\"id\":5}\n{\"id\":6},\n{\"id\":7}"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
        List<Row> rows = rows("{\"id\":1}\n  {\"id\":2} {\"id\":\n{\"id\":3}");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(2)).isInstanceOfSatisfying(Row.Broken.class, broken -> {
            assertThat(broken.place().line()).isEqualTo(2);
            assertThat(broken.raw()).isEqualTo("{\"id\":");
        });
    }

    @Test
    void whatElseFollowsAnObjectIsToldWithItsLine() throws IOException {
        for (String text : List.of("{\"id\":1}\n{\"id\":2} reste\n{\"id\":3}", "{\"id\":1}\n{\"id\":2}]\n{\"id\":3}")) {
            Content content = CsvRowsTest.content(text);
            try (Rows rows = new NdjsonRows(content, StandardCharsets.UTF_8)) {
                List<Row> all = new ArrayList<>();
                rows.forEachRemaining(all::add);
                assertThat(all).hasSize(3).allMatch(Row.Whole.class::isInstance);
                assertThat(rows.noted()).singleElement().satisfies(noted -> {
                    assertThat(noted.place().line()).isEqualTo(2);
                    assertThat(noted.why().key()).isEqualTo("row.rest");
                });
                assertThat(rows.notices()).extracting(said -> said.key()).containsExactly("rows.rest");
            }
        }
    }

    @Test
    void aFirstLineThatIsNotWholeDoesNotEndTheFile() throws IOException {
        assertThat(ids("{\"id\":1} reste\n{\"id\":2}\n{\"id\":3}\n")).containsExactly("1", "2", "3");
    }
}
