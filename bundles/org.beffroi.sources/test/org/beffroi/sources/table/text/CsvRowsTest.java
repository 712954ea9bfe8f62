package org.beffroi.sources.table.text;

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
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.beffroi.core.csv.Dialect;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.table.Cells;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class CsvRowsTest {

    private static final String EURO_TEXT = "nom;texte\nzoé;œuvre à 3 €\nléa;« déjà »\n";

    public static Content content(byte[] bytes) {
        return new Content(
                Path.of("made.csv"), "", bytes.length, Instant.EPOCH, false, () -> new ByteArrayInputStream(bytes));
    }

    public static Content content(String text) {
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
    void aQuoteThatIsNeverClosedIsASignOfTheTextAndSwallowsNoRow() throws IOException {
        StringBuilder text = new StringBuilder("id,texte,a,b,c,d,e,f\n1,bien,,,,,,\n2,\"ouvert,,,,,,\n");
        for (int i = 3; i < 50; i++) {
            text.append(i).append(",suite,,,,,,\n");
        }
        List<Row> rows = rows(content(text.toString()), 1);
        assertThat(rows).hasSize(49);
        assertThat(cells(rows.get(1), "texte")).containsExactly("\"ouvert");
        assertThat(cells(rows.get(48), "id", "texte")).containsExactly("49", "suite");
        assertThat(notices(text.toString())).singleElement().satisfies(told -> {
            assertThat(told.key()).isEqualTo("rows.quote.literal");
            assertThat(told.arguments()).containsExactly(1L, "3");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,texte,qui\n1,\"ouvert,a\n2,bien,b\n3,suite,c\n4,fin,d\n",
                "id,texte,qui\n1,\"ouvert,a\n2,\"bien\",b\n3,suite,c\n4,fin,d\n",
                "id,texte,qui\n1,\"ouvert,a\n2,\"bien\net, de plus\",b\n3,suite,c\n4,fin,d\n",
                "id,texte,qui\n1,\"ouvert,\"a\"\n2,bien,b\n3,suite,c\n4,fin,d\n",
                "id,texte,qui\n1,\"ouvert,a\n2,\"\",b\n3,suite,c\n4,fin,d\n",
                "id,texte,qui\n1,\"ouvert,a\n\n2,bien,b\n3,suite,c\n4,fin\",d\n",
                "id,texte,qui\r\n1,\"ouvert,a\r\n2,bien,b\r\n3,suite,c\r\n4,fin,d",
            })
    void oneStrayQuoteLeavesTheOtherRows(String text) throws IOException {
        List<Row> rows = rows(content(text), 1);
        assertThat(rows).hasSize(4);
        assertThat(cells(rows.get(0), "id", "texte", "qui")).containsExactly("1", "\"ouvert", "a");
        assertThat(rows).extracting(row -> cells(row, "id").getFirst()).containsExactly("1", "2", "3", "4");
        assertThat(notices(text)).extracting(Sentence::key).containsExactly("rows.quote.literal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,texte,qui\n1,\"Oui, bien sûr\n2024, c'est long\n12, fini\",a\n2,b,c\n",
                "id,texte,qui\n1,\"Bonjour,\nune, deux, trois,\nquatre\",a\n2,b,c\n",
                "id,texte,qui\n1,\"seul\",\"a\nb\"\n2,b,c\n",
                "texte\n\"Bonjour\nà vous\"\nfin\n",
            })
    void aCellOfSeveralLinesThatIsClosedStaysWhole(String text) throws IOException {
        assertThat(rows(content(text), 1)).hasSize(2).allSatisfy(row -> assertThat(row)
                .isInstanceOf(Row.Whole.class));
        assertThat(notices(text)).isEmpty();
    }

    @Test
    void quotesInsideAQuotedCellThatAreNotDoubledAreSignsOfTheText() throws IOException {
        String text = "id,texte,qui\n1,\"il dit \"oui\" et\npart, vite\",a\n2,\"\"non\" et\",b\n";
        List<Row> rows = rows(content(text), 1);
        assertThat(cells(rows.get(0), "texte", "qui")).containsExactly("il dit \"oui\" et\npart, vite", "a");
        assertThat(cells(rows.get(1), "texte", "qui")).containsExactly("\"non\" et", "b");
        assertThat(notices(text)).singleElement().satisfies(told -> {
            assertThat(told.key()).isEqualTo("rows.quote.loose");
            assertThat(told.arguments()).containsExactly(2L, "2, 4");
        });
    }

    @Test
    void aClosingQuoteThatIsNotThereIsAtTheEndOfItsLine() throws IOException {
        String text = "\"id\",\"texte\"\n\"1\",\"un, deux\n\"2\",\"trois, quatre\"\n\"3\",\"cinq\"\n";
        List<Row> rows = rows(content(text), 1);
        assertThat(rows)
                .extracting(row -> cells(row, "id", "texte"))
                .containsExactly(List.of("1", "un, deux"), List.of("2", "trois, quatre"), List.of("3", "cinq"));
        assertThat(notices(text)).extracting(Sentence::key).containsExactly("rows.quote.missing");
    }

    @Test
    void emptyCellsBehindTheLastColumnAreNoDamageBesideOne() throws IOException {
        String text =
                "id;date;texte\n1;2026-03-01;\"un\"\n2;2026-03-02;\"deux\";;\n3;2026-03-03;\"trois\"\n4;2026-03-04;\"qua";
        assertThat(notices(text)).isEmpty();
        assertThat(rows(content(text), 1)).hasSize(4);
    }

    @Test
    void aFileThatEndsInsideACellOfSeveralLinesIsCutThere() throws IOException {
        List<Row> rows = rows(content("id,texte,qui\n1,bien,a\n2,\"Bonjour\nje vous écris\npour"), 1);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).isInstanceOfSatisfying(Row.Broken.class, broken -> {
            assertThat(broken.why().key()).isEqualTo("row.cut.in.quotes");
            assertThat(broken.raw()).contains("je vous écris\npour");
        });
    }

    @Test
    void rowsInACellThatIsClosedAreSetAsideWithTheirNumberOfLines() throws IOException {
        String text = "a,b,c,d,e,f,g,h\n1,\"x\n2,,,,,,,,,\n3,,,,,,,,,\n\",,,,,,\n4,y,,,,,,\n";
        List<Row> rows = rows(content(text), 1);
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).isInstanceOfSatisfying(Row.Broken.class, broken -> {
            assertThat(broken.why().key()).isEqualTo("row.swallowed");
            assertThat(broken.raw()).contains("3,,,,");
        });
    }

    private static List<Sentence> notices(String text) throws IOException {
        Content content = content(text);
        try (CsvRows rows = new CsvRows(content, sniffed(content), 1)) {
            rows.forEachRemaining(row -> {});
            return rows.notices();
        }
    }

    @Provide
    Arbitrary<List<List<String>>> rowsOfPeople() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars("abé \n,;\"")
                .ofMaxLength(14)
                .map(text -> "a" + text)
                .filter(CsvRowsTest::isNoRow);
        Arbitrary<String> plain =
                Arbitraries.strings().withChars("abé '").ofMinLength(1).ofMaxLength(10);
        Arbitrary<List<String>> row =
                Combinators.combine(plain, cell, plain, cell).as(List::of);
        return row.list().ofMinSize(2).ofMaxSize(30);
    }

    /** A text of several lines, one of which has as many commas as a row, cannot be told from rows by anybody. */
    private static boolean isNoRow(String text) {
        return text.indexOf('\n') < 0
                || text.lines()
                        .allMatch(line -> line.chars().filter(c -> c == ',').count() < 2);
    }

    /** Wherever a mark stands at the beginning of a cell without being closed, that row alone is concerned, and is named. */
    @Property(tries = 1000)
    void oneStrayOpeningQuoteLosesNoOtherRow(
            @ForAll("rowsOfPeople") List<List<String>> table,
            @ForAll @IntRange(max = 29) int place,
            @ForAll boolean behind,
            @ForAll boolean all) {
        int stray = place % table.size();
        StringBuilder text = new StringBuilder("id,nom,texte,lieu,suite\n");
        List<Long> lines = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            List<String> cells = table.get(i);
            lines.add(text.chars().filter(c -> c == '\n').count() + 1);
            List<String> row = new ArrayList<>(List.of(String.valueOf(1000 + i)));
            for (int j = 0; j < 4; j++) {
                boolean here = i == stray && j == (behind ? 2 : 0);
                row.add(here ? '"' + cells.get(j) : minimal(cells.get(j), all));
            }
            text.append(String.join(",", row)).append('\n');
        }
        Dialect dialect = new Dialect(StandardCharsets.UTF_8, ',', '"', false);
        List<Row> read = new ArrayList<>();
        List<Sentence> told;
        try (CsvRows rows = new CsvRows(content(text.toString()), dialect, 1)) {
            rows.forEachRemaining(read::add);
            told = rows.notices();
        }
        assertThat(read).as("%s", text).hasSize(table.size());
        for (int i = 0; i < table.size(); i++) {
            if (i != stray) {
                List<String> expected = new ArrayList<>(List.of(String.valueOf(1000 + i)));
                table.get(i).forEach(cell -> expected.add(cell.isBlank() ? "" : cell));
                assertThat(cells(read.get(i), "id", "nom", "texte", "lieu", "suite"))
                        .as("%s", text)
                        .isEqualTo(expected);
            }
        }
        assertThat(told).as("%s", text).singleElement().satisfies(sentence -> assertThat(sentence.arguments())
                .containsExactly(1L, String.valueOf(lines.get(stray))));
    }

    private static String minimal(String cell, boolean all) {
        boolean quoted = all || cell.indexOf('"') >= 0 || cell.indexOf(',') >= 0 || cell.indexOf('\n') >= 0;
        return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
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
