package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.document.Renewal.Change;
import org.beffroi.core.document.Renewal.Kind;
import org.beffroi.documents.renewal.docx.DocxFlow;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.OfficePackage;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class DocxRenewerTest extends EditedBook {

    @Test
    void nothingChangedLeavesTheFileUntouched() throws IOException {
        byte[] file = written(book("a", true));
        Renewal renewal = renewed(file, file, file);
        assertThat(renewal.file()).isEqualTo(file);
        assertThat(renewal.changes()).isEmpty();
    }

    @Test
    void aParagraphOfTheWriterStaysWhenTheModelChangesAnotherBlock() throws IOException {
        byte[] base = written(book("a", false));
        byte[] hers = edited(base, xml -> xml.replace("Un premier constat.", "Un constat à elle."));
        Renewal renewal = renewed(base, hers, written(book("b", false)));
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("first", Kind.KEPT), tuple("second", Kind.UPDATED));
        assertThat(said(renewal.file()))
                .contains("Un constat à elle.", "valeur b")
                .doesNotContain("valeur a");
    }

    @Test
    void anItemThatCameIsOfTheListThatIsThere() throws IOException {
        byte[] base = written(book("a", false));
        Renewal renewal = renewed(base, base, written(book("b", false)));
        assertThat(text(renewal.file()).split("<w:numId w:val=\"2\"/>", -1)).hasSize(4);
    }

    @Test
    void paragraphsOfOneBlockThatEachChangedAreMerged() throws IOException {
        byte[] base = written(book("a", false));
        byte[] hers = edited(base, xml -> xml.replace("Rien ne bouge ici.", "Tout bouge ici."));
        Renewal renewal = renewed(base, hers, written(book("b", false)));
        assertThat(renewal.changes()).extracting(Change::kind).containsExactly(Kind.MERGED);
        assertThat(said(renewal.file())).contains("Tout bouge ici.", "un", "valeur b", "trois");
    }

    @Test
    void whatBothChangedIsThereTwiceAndMarked() throws IOException {
        byte[] base = written(book("a", false));
        byte[] hers = edited(base, xml -> xml.replace("valeur a", "valeur à elle"));
        Renewal renewal = renewed(base, hers, written(book("b", false)));
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("second", Kind.CONFLICT));
        List<String> said = said(renewal.file());
        int place = said.indexOf("valeur à elle");
        assertThat(said.get(place + 2)).isEqualTo("valeur b");
        DocxFlow flow = new DocxFlow(renewal.file());
        assertThat(flow.leaves().get(place + 1).signature()).startsWith("⟦beffroiconflict⟧");
        assertThat(flow.blocks().get("second").of(flow.leaves()))
                .extracting(Leaf::text)
                .contains("valeur à elle", "valeur b", "trois");
        assertThat(part(renewal.file(), "word/styles.xml"))
                .contains("w:styleId=\"BeffroiConflict\"")
                .contains("B4432A");
    }

    @Test
    void cellsOfOneTableThatEachChangedAreMerged() throws IOException {
        byte[] base = written(document(List.of(Part.Block.of("third", table("12", "34")))));
        byte[] hers = edited(base, xml -> xml.replace(">12<", ">1 200<"));
        byte[] fresh = written(document(List.of(Part.Block.of("third", table("12", "3 400")))));
        Renewal renewal = renewed(base, hers, fresh);
        assertThat(renewal.changes()).extracting(Change::kind).containsExactly(Kind.MERGED);
        assertThat(text(renewal.file()))
                .contains(">1 200<")
                .contains(">3 400<")
                .doesNotContain(">12<")
                .doesNotContain(">34<");
    }

    @Test
    void aBlockThatTheWriterTookOutStaysOut() throws IOException {
        byte[] base = written(book("a", false));
        byte[] hers = edited(base, xml -> {
            int begin = xml.lastIndexOf("<w:p>", xml.indexOf("Rien ne bouge ici."));
            String after = "trois";
            int end = xml.indexOf("</w:p>", xml.indexOf(after)) + "</w:p>".length();
            return xml.substring(0, begin) + xml.substring(end);
        });
        Renewal renewal = renewed(base, hers, written(book("b", false)));
        assertThat(renewal.file()).isEqualTo(hers);
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("second", Kind.LEFT_OUT_NEWER));
    }

    @Test
    void aBlockThatTheModelNoLongerHasGoesUnlessTheWriterChangedIt() throws IOException {
        byte[] base = written(book("a", true));
        byte[] fresh = written(book("a", false));
        Renewal gone = renewed(base, base, fresh);
        assertThat(gone.changes()).extracting(Change::kind).containsExactly(Kind.REMOVED);
        assertThat(said(gone.file())).doesNotContain("Du neuf");
        Renewal kept = renewed(base, edited(base, xml -> xml.replace(" nouvelle.", " à garder.")), fresh);
        assertThat(kept.changes()).extracting(Change::kind).containsExactly(Kind.ORPHANED);
        assertThat(text(kept.file())).contains(" à garder.");
    }

    @Test
    void aNewBlockComesToItsPlaceWithItsPictureAndItsNote() throws IOException {
        byte[] base = written(book("a", false));
        Renewal renewal = renewed(base, base, written(book("a", true)));
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("more", Kind.ADDED));
        DocxFlow flow = new DocxFlow(renewal.file());
        assertThat(flow.blocks().keySet()).containsExactly("first", "second", "more", "third");
        OfficePackage parts = OfficePackage.read(renewal.file());
        assertThat(parts.names())
                .filteredOn(name -> name.startsWith("word/media/"))
                .hasSize(2);
        assertThat(part(renewal.file(), "word/footnotes.xml")).contains("Relevée sur ");
        assertThat(part(renewal.file(), "word/_rels/footnotes.xml.rels")).contains("https://ville.example/mesure");
        assertThat(text(renewal.file())).contains("<w:footnoteReference w:id=\"1\"/>");
        DocxFlow wished = new DocxFlow(written(book("a", true)));
        assertThat(signatures(flow, "more")).isEqualTo(signatures(wished, "more"));
        assertThat(text(renewal.file())).endsWith("</w:sectPr></w:body></w:document>");
    }

    private static List<String> signatures(DocxFlow flow, String anchor) {
        return flow.blocks().get(anchor).of(flow.leaves()).stream()
                .map(Leaf::signature)
                .toList();
    }

    @Test
    void aPictureThatIsAnotherIsNewThoughItIsDescribedAlike() throws IOException {
        byte[] base = written(book("a", true));
        OfficePackage parts = OfficePackage.read(base);
        String name = "word/media/picture1.svg";
        String drawn = part(base, name);
        parts.put(name, drawn.replace("</svg>", "<g/></svg>").getBytes(StandardCharsets.UTF_8));
        Renewal renewal = renewed(base, base, parts.write());
        assertThat(renewal.changes())
                .extracting(Change::anchor, Change::kind)
                .containsExactly(tuple("more", Kind.UPDATED));
        assertThat(part(renewal.file(), "word/media/picture1-1.svg")).contains("<g/></svg>");
        assertThat(part(renewal.file(), "word/_rels/document.xml.rels")).contains("media/picture1-1.svg");
    }

    @Test
    void theTableOfContentsNamesWhatIsNewAndStaysOneField() throws IOException {
        byte[] base = written(book("a", false));
        Renewal renewal = renewed(base, base, written(book("a", true)));
        DocxFlow flow = new DocxFlow(renewal.file());
        String contents = flow.leaves().stream()
                .filter(leaf -> leaf.signature().equals("⟦contents⟧"))
                .map(Leaf::text)
                .findFirst()
                .orElseThrow();
        assertThat(contents).matches("Constat [0-9]+ +Du neuf");
        String text = text(renewal.file());
        assertThat(text.split("fldCharType=\"begin\"", -1)).hasSameSizeAs(text.split("fldCharType=\"end\"", -1));
        assertThat(text.split("TOC .o", -1)).hasSize(2);
        String target = text.replaceFirst("(?s).*<w:hyperlink w:anchor=\"([^\"]+)\"><w:r><w:t>Du neuf.*", "$1");
        assertThat(text).contains("w:name=\"" + target + "\"");
    }

    @Test
    void whatIsWrittenKeepsTheSchema() throws IOException, XmlException {
        byte[] base = written(book("a", false));
        byte[] hers = edited(base, xml -> xml.replace("valeur a", "valeur à elle"));
        byte[] file = renewed(base, hers, written(book("b", true))).file();
        assertThat(errors(DocumentDocument.Factory.parse(text(file)))).isEmpty();
        assertThat(errors(StylesDocument.Factory.parse(part(file, "word/styles.xml"))))
                .isEmpty();
        assertThat(errors(NumberingDocument.Factory.parse(part(file, "word/numbering.xml"))))
                .isEmpty();
        assertThat(errors(FootnotesDocument.Factory.parse(part(file, "word/footnotes.xml"))))
                .isEmpty();
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(read.getAllPictures()).hasSize(2);
        }
    }

    private static List<String> errors(XmlObject file) {
        List<XmlError> errors = new ArrayList<>();
        file.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).distinct().toList();
    }

    @Test
    void trackedChangesAndCommentsAreTheWriters() throws IOException {
        byte[] base = written(book("a", false));
        byte[] hers = edited(
                base,
                xml -> xml.replace(
                        "<w:r><w:t xml:space=\"preserve\">valeur a</w:t></w:r>",
                        "<w:ins w:id=\"7\" w:author=\"elle\"><w:r><w:t>valeur a</w:t></w:r></w:ins>"));
        Renewal renewal = renewed(base, hers, written(book("b", false)));
        assertThat(renewal.changes()).extracting(Change::kind).containsExactly(Kind.CONFLICT);
    }

    @Test
    void whatWordWritesBesideTheWordsSaysNothing() throws IOException {
        byte[] base = written(book("a", false));
        byte[] hers = edited(
                base,
                xml -> xml.replace(
                        "<w:r><w:t xml:space=\"preserve\">Un premier constat.</w:t></w:r>",
                        "<w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"00AB12CD\"><w:rPr><w:noProof/>"
                                + "<w:lang w:val=\"fr-FR\"/></w:rPr><w:t xml:space=\"preserve\">Un </w:t></w:r>"
                                + "<w:r><w:lastRenderedPageBreak/><w:t>premier constat.</w:t></w:r>"));
        Renewal renewal = renewed(base, hers, base);
        assertThat(renewal.changes()).isEmpty();
        byte[] bold = edited(
                base,
                xml -> xml.replace(
                        "<w:r><w:t xml:space=\"preserve\">Un premier constat.</w:t></w:r>",
                        "<w:r><w:rPr><w:b/></w:rPr><w:t>Un premier constat.</w:t></w:r>"));
        assertThat(renewed(base, bold, base).changes()).extracting(Change::kind).containsExactly(Kind.KEPT);
    }

    @Test
    void whatIsNoTextDocumentIsRefused() throws IOException {
        byte[] file = written(book("a", false));
        assertThatThrownBy(() -> new DocxRenewer().renew(file, new byte[] {1, 2, 3}, file, Locale.FRENCH))
                .isInstanceOf(IOException.class);
    }
}
