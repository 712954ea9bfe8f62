package org.beffroi.documents.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Column;
import org.beffroi.core.xml.HardenedXml;
import org.beffroi.core.xml.XmlLimits;
import org.beffroi.documents.docx.DocxDocumentWriter;
import org.beffroi.documents.mail.MailDocumentWriter;
import org.beffroi.documents.odt.OdtDocumentWriter;
import org.beffroi.documents.page.HtmlDocumentWriter;
import org.beffroi.documents.pdf.PdfDocumentWriter;
import org.beffroi.testing.hostile.Fixture;
import org.beffroi.testing.hostile.HostileWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/**
 * What people wrote to do harm, as the words, title, author and outlet of a mention that a document quotes: the document is made of
 * the same pieces as with an honest mention, and leads nowhere else.
 */
@Timeout(120)
class HostileDocumentsTest {

    private static final URI HONEST = URI.create("https://exemple.fr/1");

    /** What a text may add by its spaces and ends of line alone. */
    private static final Set<String> SPACES = Set.of("s", "tab", "line-break", "br", "cr", "wbr");

    private static final Pattern TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9:-]*)((?:[^<>\"]|\"[^\"]*\")*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z:_-]+)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern TURNING = Pattern.compile("[\u202D\u202E]");

    static Stream<Fixture> texts() {
        return Stream.of(HostileWords.markup(), HostileWords.formulas(), HostileWords.directions())
                .flatMap(List::stream);
    }

    private static Document quoting(String said) {
        String shown = said.isBlank() ? "x" : said;
        List<Run> runs = List.of(new Run.Words(said), new Run.Strong(said), new Run.Link(shown, HONEST));
        Part quotation = new Part.Quotation(
                Optional.of(shown),
                runs,
                Optional.of(shown),
                Optional.of(shown),
                Optional.of(Instant.parse("2026-11-24T08:00:00Z")),
                Optional.of(HONEST),
                Optional.of(Locale.FRENCH),
                List.of(shown),
                Ink.NEGATIVE);
        Part table = new Part.TablePart(
                shown,
                List.of(Column.of("text", "texte", Column.Kind.TEXT)),
                List.of(List.<Object>of(said), List.<Object>of(shown)));
        return new Document(
                shown,
                Optional.of(shown),
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                List.of(new Part.Heading(1, shown), new Part.Paragraph(runs), quotation, table),
                "Beffroi",
                Instant.parse("2026-11-24T08:00:00Z"),
                "Une requête",
                Optional.of(new Correspondent("Service", "com@ville.exemple")),
                List.of(new Correspondent(said, "elue@ville.exemple")));
    }

    private static byte[] written(DocumentWriter writer, String said) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(quoting(said), out);
        return out.toByteArray();
    }

    /** Names of elements and where they lead, by part of a package. */
    private record Made(Set<String> elements, Set<String> leads) {

        static Made ofPackage(byte[] file) throws IOException {
            Made made = new Made(new TreeSet<>(), new TreeSet<>());
            for (Map.Entry<String, byte[]> part : parts(file).entrySet()) {
                if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                    made.add(
                            part.getKey(),
                            HardenedXml.tree(part.getValue(), HardenedXml.Names.NAMESPACES, XmlLimits.OFFICE_PART)
                                    .getElementsByTagName("*"));
                }
            }
            return made;
        }

        private void add(String part, NodeList all) {
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                if (!SPACES.contains(element.getLocalName())) {
                    elements.add(part + " " + element.getNodeName());
                }
                NamedNodeMap attributes = element.getAttributes();
                for (int k = 0; k < attributes.getLength(); k++) {
                    String name = attributes.item(k).getNodeName();
                    if (name.endsWith("href") || name.equals("Target") || name.endsWith("formula")) {
                        leads.add(attributes.item(k).getNodeValue());
                    }
                }
            }
        }

        /** Of a page, as a browser meets it: elements, their handlers, and what they load or lead to. */
        static Made ofPage(String html) {
            Made made = new Made(new TreeSet<>(), new TreeSet<>());
            Matcher tag = TAG.matcher(html);
            while (tag.find()) {
                if (!SPACES.contains(tag.group(1))) {
                    made.elements.add(tag.group(1));
                }
                Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
                while (attribute.find()) {
                    String name = attribute.group(1).toLowerCase(Locale.ROOT);
                    made.elements.add("@" + name);
                    if (Set.of("href", "src", "action", "data", "content").contains(name)) {
                        made.leads.add(name.equals("content") ? name : attribute.group(2));
                    }
                }
            }
            return made;
        }
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static String text(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, byte[]> part : parts(file).entrySet()) {
            if (part.getKey().equals("content.xml") || part.getKey().equals("word/document.xml")) {
                text.append(new String(part.getValue(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private static void isMadeLikeAnHonestOne(DocumentWriter writer, Fixture one) throws IOException {
        Made honest = Made.ofPackage(written(writer, "Un mot"));
        Made hostile = Made.ofPackage(written(writer, one.text()));
        assertThat(honest.elements()).as(one.name()).containsAll(hostile.elements());
        assertThat(hostile.leads()).as(one.name()).isEqualTo(honest.leads());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextOfLibreOfficeIsMadeLikeAnHonestOne(Fixture one) throws IOException {
        isMadeLikeAnHonestOne(new OdtDocumentWriter(), one);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextOfWordIsMadeLikeAnHonestOne(Fixture one) throws IOException {
        isMadeLikeAnHonestOne(new DocxDocumentWriter(), one);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aPageIsMadeLikeAnHonestOne(Fixture one) throws IOException {
        HtmlDocumentWriter writer = new HtmlDocumentWriter();
        Made honest = Made.ofPage(new String(written(writer, "Un mot"), StandardCharsets.UTF_8));
        Made hostile = Made.ofPage(new String(written(writer, one.text()), StandardCharsets.UTF_8));
        assertThat(hostile).isEqualTo(honest);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aMailHasTheSameHeadAndItsPageIsMadeLikeAnHonestOne(Fixture one) throws IOException {
        MailDocumentWriter writer = new MailDocumentWriter();
        String honest = new String(written(writer, "Un mot"), StandardCharsets.UTF_8);
        String hostile = new String(written(writer, one.text()), StandardCharsets.UTF_8);
        assertThat(fields(hostile)).isEqualTo(fields(honest));
        assertThat(Made.ofPage(page(hostile))).isEqualTo(Made.ofPage(page(honest)));
        assertThat(hostile.substring(0, hostile.indexOf("\r\n\r\n"))).doesNotContainPattern("[^\\r]\\n|\\r[^\\n]");
    }

    private static List<String> fields(String mail) {
        List<String> fields = new ArrayList<>();
        for (String line : mail.substring(0, mail.indexOf("\r\n\r\n")).split("\r\n")) {
            if (!line.startsWith(" ")) {
                fields.add(line.substring(0, line.indexOf(':')));
            }
        }
        return fields;
    }

    private static String page(String mail) {
        String part = mail.substring(mail.indexOf("Content-Type: text/html"));
        String body = part.substring(part.indexOf("\r\n\r\n") + 4, part.indexOf("\r\n--"));
        return new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
    }

    /** No script, no action at opening, and no link but the honest one. */
    @Test
    void aPdfDoesNothingAndLeadsNowhereElse() throws IOException {
        StringBuilder all = new StringBuilder();
        texts().forEach(one -> all.append(one.text()).append(' '));
        try (PDDocument pdf = Loader.loadPDF(written(new PdfDocumentWriter(), all.toString()))) {
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames() == null
                            || pdf.getDocumentCatalog().getNames().getJavaScript() == null)
                    .isTrue();
            int links = 0;
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
                    PDAction action = ((PDAnnotationLink) annotation).getAction();
                    if (action instanceof PDActionURI web) {
                        assertThat(web.getURI()).isEqualTo(HONEST.toString());
                        links++;
                    } else {
                        assertThat(action).isNull(); // a place of the same document
                    }
                }
            }
            assertThat(links).isPositive();
        }
    }

    /** What turns letters around goes, and what is opened is closed where the words end, before the next ones begin. */
    @Test
    void noWordsTurnTheirNeighbours() throws IOException {
        for (Fixture one : HostileWords.directions()) {
            assertThat(TURNING.matcher(text(written(new OdtDocumentWriter(), one.text())))
                            .find())
                    .as(one.name())
                    .isFalse();
            assertThat(TURNING.matcher(text(written(new DocxDocumentWriter(), one.text())))
                            .find())
                    .as(one.name())
                    .isFalse();
            assertThat(TURNING.matcher(
                                    new String(written(new HtmlDocumentWriter(), one.text()), StandardCharsets.UTF_8))
                            .find())
                    .as(one.name())
                    .isFalse();
        }
        assertThat(new Run.Words("a \u2067b").text()).isEqualTo("a \u2067b\u2069");
        assertThat(new Run.Words("a \u202Bb\nc").text()).isEqualTo("a \u202Bb\u202C\nc");
        assertThat(new Run.Words("\u2069a\u202C").text()).isEqualTo("a");
        assertThat(new Run.Words("\u2067\u202Ba\u2069b").text()).isEqualTo("\u2067\u202Ba\u202C\u2069b");
        assertThat(new Run.Words("שלום \u2068a\u2069").text()).isEqualTo("שלום \u2068a\u2069");
    }
}
