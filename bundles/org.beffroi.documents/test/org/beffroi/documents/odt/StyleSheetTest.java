package org.beffroi.documents.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.beffroi.core.message.Refusal;
import org.beffroi.documents.page.Dom;
import org.beffroi.documents.page.Papers;
import org.beffroi.documents.page.Programs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class StyleSheetTest {

    private static final byte[] COAT = {(byte) 0x89, 'P', 'N', 'G'};

    @TempDir
    private Path folder;

    @Test
    void everyStyleThatHasANameIsThereAndNoOther() throws IOException {
        Document own = Dom.read(StyleSheet.own().bytes());
        Set<String> there = new TreeSet<>();
        for (Element style : Dom.all(own, Namespaces.style(), "style")) {
            there.add(style.getAttributeNS(Namespaces.style(), "family") + " " + name(style));
        }
        Dom.all(own, Namespaces.text(), "list-style").forEach(list -> there.add(" " + name(list)));
        Dom.all(own, Namespaces.style(), "master-page").forEach(page -> there.add(" " + name(page)));
        Set<String> named = Arrays.stream(Named.values())
                .map(style -> style.family().code() + " " + style.id())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(there).isEqualTo(named);
    }

    @Test
    void whatStylesBuildUponIsThere() throws IOException {
        Document own = Dom.read(StyleSheet.own().bytes());
        for (Element style : Dom.all(own, Namespaces.style(), "style")) {
            for (String other : List.of("parent-style-name", "next-style-name")) {
                String id = style.getAttributeNS(Namespaces.style(), other);
                assertThat(id.isEmpty()
                                || Arrays.stream(Named.values())
                                        .anyMatch(named -> named.id().equals(id)))
                        .as(name(style) + " " + other + " " + id)
                        .isTrue();
            }
        }
        assertThat(StyleSheet.own().width()).isEqualTo(15.5);
    }

    @Test
    void aTemplateKeepsItsStylesItsHeadAndItsPictureAndGetsWhatItMisses() throws IOException {
        Path file = template("Heading_20_1", "#ff0000", "");
        Opened written = Opened.of(over(Template.read(file)));
        Document styles = written.parsed("styles.xml");

        assertThat(written.files().get("Pictures/template_coat.png")).isEqualTo(COAT);
        assertThat(written.xml("META-INF/manifest.xml"))
                .contains("full-path=\"Pictures/template_coat.png\" manifest:media-type=\"image/png\"");
        assertThat(written.xml("styles.xml"))
                .contains("Ville de Valbrume", "xlink:href=\"Pictures/template_coat.png\"", "#ff0000");
        for (Named named : Named.values()) {
            long there = Dom.all(styles, "*", "*").stream()
                    .filter(style -> name(style).equals(named.id())
                            && style.getAttributeNS(Namespaces.style(), "family")
                                    .equals(named.family().code())
                            && !style.getLocalName().equals("default-style"))
                    .count();
            assertThat(there).as(named.toString()).isEqualTo(1);
        }
        // Its lines are 21 cm less twice 3 cm.
        assertThat(written.xml("content.xml")).contains("style:width=\"15.000cm\"");
        assertThat(written.xml("content.xml")).doesNotContain("Text of the template");
    }

    @Test
    @Tag("verify") // Starts the validator of OpenDocument.
    void aDocumentInTheStylesOfATemplateIsAsOpenDocumentSays() throws IOException {
        Path written = Files.write(folder.resolve("over.odt"), over(Template.read(template("Title", "#00ff00", ""))));
        assertThat(Programs.complaints(List.of(written))).isEmpty();
    }

    @Test
    void whatATemplateLacksIsSaid() throws IOException {
        Path file = template("Heading_20_1", "#ff0000", "");
        assertThat(new OdtDocumentWriter().write(Papers.ofEverything(), file, new ByteArrayOutputStream()))
                .contains("Text body", "Beffroi Key figure")
                .doesNotContain("Heading 1", "Beffroi Cover title");
        Path ours =
                Files.write(folder.resolve("ours.odt"), Papers.bytes(new OdtDocumentWriter(), Papers.ofEverything()));
        assertThat(new OdtDocumentWriter().write(Papers.ofEverything(), ours, new ByteArrayOutputStream()))
                .isEmpty();
    }

    @Test
    void oneOfOurOwnDocumentsIsATemplate() throws IOException {
        Path ours =
                Files.write(folder.resolve("ours.odt"), Papers.bytes(new OdtDocumentWriter(), Papers.ofEverything()));
        Opened again = Opened.of(over(Template.read(ours)));
        Opened before = Opened.of(Files.readAllBytes(ours));

        assertThat(again.xml("content.xml")).isEqualTo(before.xml("content.xml"));
        assertThat(Dom.all(again.parsed("styles.xml"), Namespaces.style(), "style"))
                .hasSameSizeAs(Dom.all(before.parsed("styles.xml"), Namespaces.style(), "style"));
    }

    @Test
    void whatIsNoTemplateIsRefusedInWords() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.odt"), "Bonjour");
        Path trap = template("Title", "#00ff00", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>");
        for (Path file : List.of(text, trap)) {
            assertThatThrownBy(() -> Template.read(file)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                            refusal.sentence().in(Locale.FRENCH))
                    .contains(file.toString(), "OpenDocument"));
        }
        assertThatThrownBy(() -> Template.read(folder.resolve("none.odt"))).isInstanceOf(Refusal.class);
    }

    private static byte[] over(Template template) throws IOException {
        var out = new ByteArrayOutputStream();
        new OdtDocumentWriter().write(Papers.ofEverything(), template, out);
        return out.toByteArray();
    }

    /** A template that has one style and a head with a coat of arms. */
    private Path template(String style, String colour, String doctype) throws IOException {
        StringBuilder names = new StringBuilder();
        String[] declared = Namespaces.declared();
        for (int i = 0; i < declared.length; i += 2) {
            names.append(' ')
                    .append(declared[i])
                    .append("=\"")
                    .append(declared[i + 1])
                    .append('"');
        }
        String styles = doctype + "<office:document-styles" + names + "><office:styles>"
                + "<style:style style:name=\"" + style + "\" style:family=\"paragraph\">"
                + "<style:text-properties fo:color=\"" + colour
                + "\"/></style:style></office:styles><office:automatic-styles><style:page-layout"
                + " style:name=\"P1\"><style:page-layout-properties fo:page-width=\"8.2677in\""
                + " fo:margin=\"30mm\"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page"
                + " style:name=\"Standard\" style:page-layout-name=\"P1\"><style:header><text:p>Ville de"
                + " Valbrume<draw:frame text:anchor-type=\"as-char\" svg:width=\"1cm\" svg:height=\"1cm\"><draw:image"
                + " xlink:type=\"simple\" xlink:href=\"Pictures/coat.png\"/></draw:frame></text:p></style:header>"
                + "</style:master-page></office:master-styles></office:document-styles>";
        Package files = new Package(OdtDocumentWriter.TYPE);
        files.add(
                "content.xml",
                Node.Element.of("office:document-content", declared).text("Text of the template"));
        files.add("styles.xml", styles.getBytes(StandardCharsets.UTF_8));
        files.add("Pictures/coat.png", COAT);
        Path file = folder.resolve("template.odt");
        try (var out = Files.newOutputStream(file)) {
            files.write(Instant.EPOCH, out);
        }
        return file;
    }

    private static String name(Element style) {
        return style.getAttributeNS(Namespaces.style(), "name");
    }
}
