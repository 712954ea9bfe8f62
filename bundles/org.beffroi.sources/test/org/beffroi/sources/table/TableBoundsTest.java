package org.beffroi.sources.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.beffroi.core.csv.Dialect;
import org.beffroi.core.csv.LongLines;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.table.json.JsonPath;
import org.beffroi.sources.table.json.JsonRows;
import org.beffroi.sources.table.json.NdjsonRows;
import org.beffroi.sources.table.text.CsvRows;
import org.beffroi.sources.table.text.CsvRowsTest;
import org.beffroi.sources.table.text.CsvSniffer;
import org.beffroi.sources.workbook.WorkbookRows;
import org.beffroi.testing.hostile.HostileXml;
import org.beffroi.testing.hostile.Mutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are larger than any, repeat themselves, break off, or are no files. */
@Timeout(120)
class TableBoundsTest {

    private static final String NAMES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    @TempDir
    private Path folder;

    private static String open() {
        return "<office:document office:mimetype=\"" + TYPE + "\"" + NAMES + "><office:body><office:spreadsheet>";
    }

    private static String flat(String rows) {
        return open() + "<table:table table:name=\"F\">" + rows
                + "</table:table></office:spreadsheet></office:body></office:document>";
    }

    private static String row(int rows, int columns, String text) {
        return "<table:table-row table:number-rows-repeated=\"" + rows + "\"><table:table-cell"
                + " table:number-columns-repeated=\"" + columns + "\" office:value-type=\"string\"><text:p>" + text
                + "</text:p></table:table-cell></table:table-row>";
    }

    private static long count(String flat) {
        long count = 0;
        try (WorkbookRows rows = new WorkbookRows(Format.ODS, CsvRowsTest.content(flat), "F", 0, 3)) {
            for (; rows.hasNext(); rows.next()) {
                count++;
            }
        }
        return count;
    }

    private static void refused(String flat) {
        assertThatThrownBy(() -> count(flat)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.sentence().in(Locale.FRENCH)).contains("made.csv");
            assertThat(refusal.sentence().in(Locale.ENGLISH)).contains("made.csv");
        });
    }

    @Test
    void cellsThatRepeatWithoutMeasureAreRefused() {
        refused(flat(row(1_048_576, 16_384, "a")));
        refused(flat(row(1_000_000, 1_000, "a")));
        refused(flat(row(1, 16_384, "a".repeat(1_000))));
        refused(flat(row(1_000_000, 16, "a") + row(1_000_000, 16, "b")));
        assertThat(count(flat(row(1_000, 3, "a") + row(2, 1, "b")))).isEqualTo(1_002);
    }

    @Test
    void aRowWithoutMeasureIsRefused() {
        refused(flat(row(1, 1, "a".repeat(ReadingLimits.ROW_CHARACTERS + 1))));
        refused(flat(row(1, 1, "<text:s text:c=\"32767\"/>".repeat(1_000))));
        refused(flat("<table:table-row>" + "<a>".repeat(100_000)));
    }

    /** A spreadsheet cut at each hundredth of its length ends, and says so. */
    @Test
    void aZipCutShortEndsWithASentence() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(whole)) {
            for (String[] part : new String[][] {
                {"mimetype", TYPE}, {"content.xml", flat(row(3, 3, "bonjour").repeat(2_000))}
            }) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        byte[] bytes = whole.toByteArray();
        for (int part = 1; part < 100; part++) {
            Path file = Files.write(
                    folder.resolve("coupe.ods"), Arrays.copyOf(bytes, (int) ((long) bytes.length * part / 100)));
            readWhole(file);
        }
        // The directory at the end whole, what it leads to cut: as a disk that lost a block.
        byte[] holed = bytes.clone();
        Arrays.fill(holed, bytes.length / 4, bytes.length / 2, (byte) 0);
        readWhole(Files.write(folder.resolve("troue.ods"), holed));
    }

    private static void readWhole(Path file) {
        try {
            for (Content content : Packed.contents(file, Limits.USUAL, new ArrayList<>())) {
                try (WorkbookRows rows = new WorkbookRows(Format.ODS, content, "F", 0, 3)) {
                    rows.forEachRemaining(row -> {});
                }
            }
        } catch (Refusal refusal) {
            assertThat(refusal.sentence().in(Locale.FRENCH))
                    .contains(file.getFileName().toString());
        }
    }

    @Test
    void xmlThatFetchesOrExpandsIsRefused() throws IOException {
        Path beside = Files.writeString(folder.resolve("beside.txt"), "le-secret");
        String start = open().replace("<office:body><office:spreadsheet>", "");
        HostileXml.around(
                        "http://127.0.0.1:9",
                        beside.toUri().toString(),
                        start.substring(0, start.length() - 1),
                        "office:document")
                .forEach(one -> assertThatThrownBy(
                                () -> WorkbookRows.beginnings(Format.ODS, CsvRowsTest.content(one.bytes())))
                        .as(one.name())
                        .isInstanceOf(Refusal.class));
    }

    /** A stream of letters that are made as they are read. */
    private static Content letters(long count, String before, String after) {
        return new Content(Path.of("long.ndjson"), "", count, Instant.EPOCH, false, () -> new InputStream() {
            private final InputStream head = new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8));
            private final InputStream tail = new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8));
            private long left = count;

            @Override
            public int read() throws IOException {
                int first = head.read();
                if (first >= 0) {
                    return first;
                }
                return left-- > 0 ? 'x' : tail.read();
            }
        });
    }

    @Test
    void aLineOfAHundredMegabytesIsOneBrokenRowAndTheNextIsRead() {
        List<Row> all = new ArrayList<>();
        try (NdjsonRows rows = new NdjsonRows(
                letters(100_000_000, "{\"id\":1}\n{\"text\":\"", "\"}\n{\"id\":2}\n"), StandardCharsets.UTF_8)) {
            rows.forEachRemaining(all::add);
        }
        assertThat(all).hasSize(3);
        assertThat(all.get(1)).isInstanceOfSatisfying(Row.Broken.class, broken -> assertThat(
                        broken.why().in(Locale.FRENCH))
                .contains("caractères"));
        assertThat(all.get(2)).isInstanceOf(Row.Whole.class);
    }

    @Test
    void aValueOfAHundredMegabytesOfJsonIsABrokenRow() {
        List<Row> all = new ArrayList<>();
        try (JsonRows rows = new JsonRows(
                letters(100_000_000, "[{\"id\":1},{\"text\":\"", "\"}]"), StandardCharsets.UTF_8, JsonPath.HERE)) {
            rows.forEachRemaining(all::add);
        }
        assertThat(all).hasSize(2);
        assertThat(all.get(1)).isInstanceOf(Row.Broken.class);
    }

    @Test
    void aCellOfTwentyMegabytesIsABrokenRow() throws IOException {
        Content content = letters(20_000_000, "id,texte\n1,a\n2,\"", "\"\n3,c\n");
        Dialect dialect = CsvSniffer.sniff(content, Optional.of("UTF-8"), Optional.empty(), Optional.empty());
        List<Row> all = new ArrayList<>();
        try (CsvRows rows = new CsvRows(content, dialect, 1)) {
            rows.forEachRemaining(all::add);
        }
        assertThat(all).hasSize(3);
        assertThat(all.get(1)).isInstanceOfSatisfying(Row.Broken.class, broken -> assertThat(
                        broken.why().in(Locale.FRENCH))
                .contains("caractères"));
        assertThat(((Row.Whole) all.get(2)).cells().first("texte")).isEqualTo("c");
    }

    @Test
    void manyValuesInOneObjectAreABrokenRow() {
        String many = "{\"a\":[" + "{},".repeat(1_200_000) + "{}]}";
        try (NdjsonRows rows = new NdjsonRows(CsvRowsTest.content(many), StandardCharsets.UTF_8)) {
            assertThat(rows.next()).isInstanceOf(Row.Broken.class);
        }
    }

    @Test
    void aDeviceIsNoTable() {
        Path zeros = Path.of("/dev/zero");
        assumeTrue(Files.exists(zeros), "no /dev/zero on this system");
        assertThatThrownBy(() -> Packed.contents(zeros, Limits.USUAL, new ArrayList<>()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .contains("/dev/zero"));
    }

    @Property(tries = 300)
    void shortLinesAreThoseOfJava(@ForAll @StringLength(max = 300) @CharRange(from = '\t', to = '\u0010') String text)
            throws IOException {
        List<String> read = new ArrayList<>();
        try (LongLines lines = new LongLines(new StringReader(text), 1_000)) {
            for (LongLines.Read line = lines.next(); line != null; line = lines.next()) {
                assertThat(line.cut()).isFalse();
                read.add(line.text());
            }
        }
        assertThat(read)
                .isEqualTo(new BufferedReader(new StringReader(text)).lines().toList());
    }

    /** Damaged at random, a table is read or refused; nothing else is thrown, and rows stay in bounds. */
    @Test
    void damagedTablesAreReadOrRefused() {
        List<byte[]> json = texts(
                "{\"id\":1,\"text\":\"é\\u0000\"}\n{\"a\":{\"b\":[1,2.5e9,null,true]}}\n",
                "[{\"id\":1},[],null,{\"x\":\"y\"}]",
                "{\"data\":[{\"id\":1}]}");
        new Mutations(json, 1).each(300, bytes -> {
            readOrRefuse(() -> new NdjsonRows(CsvRowsTest.content(bytes), StandardCharsets.UTF_8));
            readOrRefuse(() -> new JsonRows(CsvRowsTest.content(bytes), StandardCharsets.UTF_8, JsonPath.HERE));
            readOrRefuse(() -> new JsonRows(CsvRowsTest.content(bytes), StandardCharsets.UTF_8, JsonPath.of("data")));
        });
        List<byte[]> csv = texts("id;texte\n1;\"a;b\"\"c\"\n2;'x'\n", "a,b\r\n\"é\n\",2\r\n", "a\tb\n\\\"x\\\"\ty\n");
        new Mutations(csv, 2)
                .each(
                        300,
                        bytes -> readOrRefuse(() -> {
                            Content content = CsvRowsTest.content(bytes);
                            return new CsvRows(
                                    content,
                                    CsvSniffer.sniff(content, Optional.empty(), Optional.empty(), Optional.empty()),
                                    1);
                        }));
        List<byte[]> ods = texts(flat(row(2, 2, "bonjour")), flat(row(1, 3, "a<text:s text:c=\"3\"/>b")));
        new Mutations(ods, 3)
                .each(
                        300,
                        bytes -> readOrRefuse(
                                () -> new WorkbookRows(Format.ODS, CsvRowsTest.content(bytes), "F", 0, 3)));
    }

    private static List<byte[]> texts(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private interface Opening {
        Rows open() throws IOException;
    }

    private static void readOrRefuse(Opening opening) {
        long count = 0;
        try (Rows rows = opening.open()) {
            while (rows.hasNext()) {
                rows.next();
                count++;
            }
        } catch (Refusal refusal) {
            assertThat(refusal.sentence().in(Locale.FRENCH)).isNotBlank();
        } catch (java.util.NoSuchElementException noSuchSheet) {
            assertThat(noSuchSheet).hasMessageContaining("F");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(count).isLessThan(20_000_000);
    }
}
