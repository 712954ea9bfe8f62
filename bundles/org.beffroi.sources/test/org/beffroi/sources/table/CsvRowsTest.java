package org.beffroi.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    private static final String EURO_TEXT = "nom;texte\nzoé;œuvre à 3 €\nléa;« déjà »\n";

    static Content content(byte[] bytes) {
        return new Content(
                Path.of("made.csv"), "", bytes.length, Instant.EPOCH, false, () -> new ByteArrayInputStream(bytes));
    }

    static Content content(String text) {
        return content(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Dialect sniffed(Content content) throws IOException {
        return CsvSniffer.sniff(content, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<Row> rows(Content content, long header) throws IOException {
        List<Row> all = new ArrayList<>();
        try (CsvRows rows = new CsvRows(content, sniffed(content), header)) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    private static List<String> cells(Row row, String... columns) {
        Cells cells = ((Row.Whole) row).cells();
        return Arrays.stream(columns).map(cells::first).toList();
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void theSeparatorIsFoundThoughTextsHoldOthers(char separator) throws IOException {
        String text = "id,qui,texte,n\n1,lucie,\"a; b, c\td | e\",3\n2,marc,\"x; y\nz, z\",4\n3,zoé,rien,5\n"
                .replace(',', '\u0001')
                .replace("\u0001 ", ", ")
                .replace('\u0001', separator);
        assertThat(sniffed(content(text)).separator()).isEqualTo(separator);
        List<Row> rows = rows(content(text), 1);
        assertThat(rows).extracting(row -> row.place().line()).containsExactly(2L, 3L, 5L);
        assertThat(cells(rows.get(2), "id", "n")).containsExactly("3", "5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void theEncodingIsFoundWithoutAMark(String name) throws IOException {
        Content content = content(EURO_TEXT.getBytes(Charset.forName(name)));
        assertThat(sniffed(content).charset().name()).isEqualTo(name);
        assertThat(cells(rows(content, 1).getFirst(), "nom", "texte")).containsExactly("zoé", "œuvre à 3 €");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aMarkIsNoPartOfTheFirstColumn(String name) throws IOException {
        Content content = content(("\uFEFF" + EURO_TEXT).getBytes(Charset.forName(name)));
        assertThat(cells(rows(content, 1).getFirst(), "nom")).containsExactly("zoé");
    }

    @Test
    void oneByteFarFromTheBeginningDecidesTheEncoding() throws IOException {
        String text = "a;b\n" + "x;y\n".repeat(100_000) + "é;z\n";
        assertThat(sniffed(content(text.getBytes(Charset.forName("windows-1252"))))
                        .charset())
                .isEqualTo(Charset.forName("windows-1252"));
        assertThat(sniffed(content(text)).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void quotesAreDoubledOrHaveABackslashBeforeThemInOneFile() throws IOException {
        String text = "id,texte,n\n1,\"dit \\\"oui\\\", puis \"\"non\"\"\",2\n2,\"fini\\\",\"3\"\n";
        List<Row> rows = rows(content(text), 1);
        assertThat(cells(rows.get(0), "texte", "n")).containsExactly("dit \"oui\", puis \"non\"", "2");
        assertThat(cells(rows.get(1), "texte", "n")).containsExactly("fini\\", "3");
    }

    @Test
    void someCellsQuotedAndOthersNot() throws IOException {
        List<Row> rows = rows(content("a,b,c\n\"1\",2,\"trois, \"\"3\"\"\"\n4,\"5\",six\n"), 1);
        assertThat(cells(rows.get(0), "a", "b", "c")).containsExactly("1", "2", "trois, \"3\"");
        assertThat(cells(rows.get(1), "a", "b", "c")).containsExactly("4", "5", "six");
    }

    @Test
    void apostrophesMayBeTheQuotes() throws IOException {
        List<Row> rows = rows(content("'a';'b'\n'1';'x; y'\n'2';'c''est'\n"), 1);
        assertThat(cells(rows.get(0), "a", "b")).containsExactly("1", "x; y");
        assertThat(cells(rows.get(1), "b")).containsExactly("c'est");
    }

    @Test
    void shortRowsAreKeptLongOnesRejectedWithTheirLineAndText() throws IOException {
        List<Row> rows = rows(content("a,b,c\n1,2\n\n1,2,3,,\n1,2,3,4\n5,6,7\n"), 1);
        assertThat(rows).hasSize(4);
        assertThat(cells(rows.get(0), "a", "b", "c")).containsExactly("1", "2", "");
        assertThat(cells(rows.get(1), "c")).containsExactly("3");
        assertThat(rows.get(2)).isInstanceOfSatisfying(Row.Broken.class, broken -> {
            assertThat(broken.place().line()).isEqualTo(5);
            assertThat(broken.raw()).isEqualTo("1,2,3,4");
            assertThat(broken.why().key()).isEqualTo("row.too.many.cells");
        });
        assertThat(cells(rows.get(3), "a")).containsExactly("5");
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldAndNotTakenForAText() throws IOException {
        StringBuilder text = new StringBuilder("id,texte,a,b,c,d,e,f\n1,bien,,,,,,\n2,\"ouvert,,,,,,\n");
        for (int i = 3; i < 50; i++) {
            text.append(i).append(",suite,,,,,,\n");
        }
        List<Row> rows = rows(content(text.toString()), 1);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).isInstanceOfSatisfying(Row.Broken.class, broken -> {
            assertThat(broken.place().line()).isEqualTo(3);
            assertThat(broken.why().key()).isEqualTo("row.swallowed");
            assertThat(broken.raw()).contains("49,suite");
        });
    }

    @Test
    void twoColumnsOfOneNameAndOneWithoutAreToldApart() throws IOException {
        Content content = content("titre,titre,\nx,y,z\n");
        try (CsvRows rows = new CsvRows(content, sniffed(content), 1)) {
            assertThat(rows.columns()).containsExactly("titre", "titre (2)", "#3");
            assertThat(cells(rows.next(), "titre", "titre (2)", "#3")).containsExactly("x", "y", "z");
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars("ab é€\"\n,;\t|'’\\")
                .ofMaxLength(12)
                .map(text -> text.replace("\\\"", "\"").replace("b", "🎺"));
        return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 500)
    void whateverIsWrittenIsReadBackWithTheLineItBeginsOn(@ForAll("tables") List<List<String>> table) {
        for (char separator : new char[] {',', ';', '\t', '|'}) {
            StringBuilder text = new StringBuilder("a" + separator + "b" + separator + "c\n");
            List<List<String>> expected = new ArrayList<>();
            List<Long> lines = new ArrayList<>();
            for (List<String> row : table) {
                if (row.stream().allMatch(String::isBlank)) {
                    continue;
                }
                lines.add(text.chars().filter(c -> c == '\n').count() + 1);
                expected.add(
                        row.stream().map(cell -> cell.isBlank() ? "" : cell).toList());
                text.append(quoted(row, separator)).append('\n');
            }
            Dialect dialect = new Dialect(StandardCharsets.UTF_8, separator, '"', false);
            List<List<String>> read = new ArrayList<>();
            List<Long> readLines = new ArrayList<>();
            try (CsvRows rows = new CsvRows(content(text.toString()), dialect, 1)) {
                rows.forEachRemaining(row -> {
                    read.add(cells(row, "a", "b", "c"));
                    readLines.add(row.place().line());
                });
            }
            assertThat(read).isEqualTo(expected);
            assertThat(readLines).isEqualTo(lines);
        }
    }

    private static String quoted(List<String> row, char separator) {
        return String.join(
                String.valueOf(separator),
                row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList());
    }
}
