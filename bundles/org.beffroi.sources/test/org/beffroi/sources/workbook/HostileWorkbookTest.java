package org.beffroi.sources.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.table.Beginning;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Format;
import org.beffroi.sources.table.Limits;
import org.beffroi.sources.table.Packed;
import org.beffroi.testing.hostile.Fixture;
import org.beffroi.testing.hostile.HostileXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of Excel whose parts fetch, expand or fill: read without it, or refused; nobody is called, nothing is told. */
@Timeout(120)
class HostileWorkbookTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String SECRET = "le-secret-d-a-cote";

    @TempDir
    private Path folder;

    @Test
    void noPartFetchesOrExpands() throws IOException {
        Path beside = Files.writeString(folder.resolve("beside.txt"), SECRET);
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String web = "http://127.0.0.1:" + server.getAddress().getPort();
            for (String root : List.of("worksheet", "sst", "styleSheet", "workbook")) {
                for (Fixture one : HostileXml.around(
                        web, beside.toUri().toString(), "<" + root + " xmlns=\"" + MAIN + "\"", root)) {
                    String read = read(one.bytes());
                    assertThat(read).as("%s in %s", one.name(), root).doesNotContain(SECRET);
                    assertThat(read.length()).as("%s in %s", one.name(), root).isLessThan(1_000_000);
                }
            }
            String entity = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + beside.toUri() + "\">]>";
            String cell = entity + "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\">"
                    + "<v>&x;</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
            assertThat(read(cell.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .doesNotContain(SECRET);
        } finally {
            server.stop(0);
        }
        assertThat(calls).hasValue(0);
    }

    /** All that is read of it, or the sentence that refuses it. */
    private String read(byte[] part) throws IOException {
        Path file = Files.write(folder.resolve("essai.xlsx"), XlsxFuzzTest.workbook(part));
        StringBuilder read = new StringBuilder();
        try {
            for (Content content : Packed.contents(file, Limits.USUAL, new ArrayList<>())) {
                for (Beginning sheet : WorkbookRows.beginnings(Format.XLSX, content)) {
                    read.append(sheet);
                    try (WorkbookRows rows = new WorkbookRows(Format.XLSX, content, sheet.sheet(), 0, 2)) {
                        rows.forEachRemaining(row -> read.append(row.raw()));
                    }
                }
            }
        } catch (Refusal refusal) {
            read.append(refusal.sentence().in(Locale.FRENCH));
        }
        return read.toString();
    }
}
