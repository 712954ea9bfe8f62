package org.beffroi.documents.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.document.Run;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Drawings.Wishes;
import org.beffroi.documents.docx.DocxDocumentWriter;
import org.beffroi.documents.drawing.ResultDrawings;
import org.beffroi.documents.drawing.Samples;
import org.beffroi.documents.renewal.docx.DocxFlow;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.OfficePackage;

/** A book in Word’s format that its writer edits while its model changes. */
abstract class EditedBook {

    static final String TEXT = "word/document.xml";

    /** Three blocks, a fourth one between the last two where wished. */
    static Document book(String second, boolean more) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Contents("Sommaire", 2));
        parts.add(Part.Block.of("first", new Part.Heading(1, "Constat"), Part.Paragraph.of("Un premier constat.")));
        parts.add(Part.Block.of(
                "second",
                Part.Paragraph.of("Rien ne bouge ici."),
                new Part.ItemList(true, List.of(Run.words("un"), Run.words("valeur " + second), Run.words("trois")))));
        if (more) {
            parts.add(added());
        }
        parts.add(Part.Block.of("third", table("12", "34")));
        return document(parts);
    }

    static Part added() {
        var drawn = new ResultDrawings()
                .draw(Samples.volume(), Wishes.of(680, 260, Locale.FRENCH, Samples.PARIS))
                .picture();
        return Part.Block.of(
                "more",
                new Part.Heading(1, "Du neuf"),
                new Part.Paragraph(List.of(
                        new Run.Words("Une mesure"),
                        new Run.Foot(List.of(
                                new Run.Words("Relevée sur "),
                                new Run.Link("le site", URI.create("https://ville.example/mesure")))),
                        new Run.Words(" nouvelle."))),
                new Part.PicturePart(Optional.of("La courbe"), drawn));
    }

    static Part table(String north, String south) {
        return new Part.TablePart(
                "Chiffres",
                List.of(
                        Column.of("place", "lieu", Column.Kind.TEXT),
                        Column.of("one", "un", Column.Kind.TEXT),
                        Column.of("two", "deux", Column.Kind.TEXT)),
                List.of(List.of("Nord", north, "56"), List.of("Sud", south, "78")));
    }

    static Document document(List<Part> parts) {
        return Books.of(parts);
    }

    static byte[] written(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxDocumentWriter().write(document, out);
        return out.toByteArray();
    }

    static byte[] edited(byte[] file, UnaryOperator<String> how) throws IOException {
        OfficePackage parts = OfficePackage.read(file);
        String before = text(file);
        String after = how.apply(before);
        assertThat(after).as("the writer did something").isNotEqualTo(before);
        parts.put(TEXT, after.getBytes(StandardCharsets.UTF_8));
        return parts.write();
    }

    static String text(byte[] file) throws IOException {
        return part(file, TEXT);
    }

    static String part(byte[] file, String name) throws IOException {
        return new String(OfficePackage.read(file).part(name).orElseThrow(), StandardCharsets.UTF_8);
    }

    static List<String> said(byte[] file) throws IOException {
        return new DocxFlow(file).leaves().stream().map(Leaf::text).toList();
    }

    static Renewal renewed(byte[] base, byte[] edited, byte[] fresh) throws IOException {
        Renewal renewal = new DocxRenewer().renew(base, edited, fresh, Locale.FRENCH);
        Renewal again = new DocxRenewer().renew(base, edited, fresh, Locale.FRENCH);
        assertThat(again.file()).as("the same files give the same bytes").isEqualTo(renewal.file());
        new DocxFlow(renewal.file());
        return renewal;
    }
}
