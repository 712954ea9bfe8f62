package org.beffroi.testing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.result.Column;
import org.beffroi.testing.text.HostileTexts;
import org.junit.jupiter.api.Test;
import org.osgi.annotation.versioning.ConsumerType;

/** What every format of documents must do: extend this class and say which writer is meant. */
@ConsumerType
public abstract class DocumentWriterContract {

    private static final String USUAL = "Encore du poulet froid à la cantine";

    /** The writer. */
    protected abstract DocumentWriter writer();

    /** What is read of a file, for the contract to look for texts that should not be there as they are. */
    protected String read(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private byte[] write(Document document) {
        return Written.twice(out -> writer().write(document, out));
    }

    private static Document of(String text, Locale language, List<Part> parts) {
        return new Document(
                text.isBlank() ? USUAL : text,
                Optional.of(text),
                language,
                ZoneId.of("Europe/Paris"),
                parts,
                "Beffroi",
                Instant.parse("2024-03-10T07:00:00Z"),
                text,
                Optional.of(new Correspondent("Service communication", "com@ville.example")),
                List.of(new Correspondent("Élue à l’éducation", "elue@ville.example")));
    }

    @Test
    protected void says_its_name_and_what_it_writes() {
        DocumentWriter.Info info = DocumentWriter.info(writer());
        assertThat(info.id()).matches("[a-z0-9]+");
        assertThat(info.mediaType()).matches("[a-z]+/[a-z0-9.+-]+");
    }

    @Test
    protected void writes_every_part_in_both_languages_and_nothing() {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(write(of(USUAL, language, every(USUAL)))).isNotEmpty();
            assertThat(write(of(USUAL, language, List.of()))).isNotEmpty();
            assertThat(write(bound(of(USUAL, language, every(USUAL))))).isNotEmpty();
        }
    }

    @Test
    protected void obeys_nothing_that_stands_in_a_text() {
        for (String text : HostileTexts.all()) {
            Document document = of(text, Locale.FRENCH, every(text));
            for (Document one : List.of(document, bound(document))) {
                byte[] written = Written.once(out -> writer().write(one, out));
                assertThat(read(written)).doesNotContain(HostileTexts.SCRIPT).doesNotContain("<img src=x");
            }
        }
    }

    /** The same as a book. */
    private static Document bound(Document document) {
        return document.as(new Document.Book("contract", List.of(document.about()), document.about()));
    }

    /** One part of each kind, saying that. */
    private static List<Part> every(String text) {
        String said = text.isBlank() ? USUAL : text;
        List<Run> runs = List.of(
                new Run.Words(text),
                new Run.Strong(text),
                new Run.Quiet(text),
                new Run.Marked(text),
                new Run.Link(said, URI.create("https://ville.example/?a=1&b=2")));
        List<Part> parts = new ArrayList<>(List.of(
                new Part.Heading(1, said),
                new Part.KeyFigure(said, runs),
                new Part.Paragraph(runs),
                new Part.ItemList(true, List.of(runs, runs)),
                new Part.ItemList(false, List.of(runs)),
                new Part.TablePart(
                        said,
                        List.of(
                                Column.of("network", said, Column.Kind.TEXT),
                                Column.of("mentions", "mentions", Column.Kind.WHOLE)),
                        List.of(Arrays.asList(text, 1_248L), Arrays.asList(null, null)))));
        parts.add(quotation(said, runs));
        parts.add(new Part.PicturePart(Optional.of(said), picture(said)));
        parts.add(new Part.Note(runs));
        parts.add(new Part.PageBreak());
        parts.add(new Part.Contents(said, 2));
        parts.add(new Part.Facts(List.of(new Part.Fact(said, runs))));
        Part.Card card = new Part.Card(said, text, List.of(runs, Run.words(text)), Ink.ALARM);
        parts.add(new Part.Cards(2, List.of(card, card, new Part.Card(said, "", List.of(), Ink.LINE))));
        parts.add(Part.Block.of(
                "block_1",
                new Part.Heading(2, said),
                new Part.Paragraph(
                        List.of(new Run.Words(text), new Run.Foot(runs), new Run.Reference(said, "block_1"))),
                quotation(said, runs)));
        return parts;
    }

    private static Part quotation(String said, List<Run> runs) {
        return new Part.Quotation(
                Optional.of(said),
                runs,
                Optional.of(said),
                Optional.of(said),
                Optional.of(Instant.parse("2024-03-04T07:12:00Z")),
                Optional.of(URI.create("https://x.example/1")),
                Optional.of(Locale.GERMAN),
                List.of(said),
                Ink.NEGATIVE);
    }

    /** One shape of each kind. */
    static Picture picture(String said) {
        return new Picture(
                said,
                100,
                40,
                List.of(
                        new Shape.Box(0, 10, 8, 30, Ink.ACCENT),
                        new Shape.Line(0, 40, 100, 40, Ink.LINE),
                        new Shape.Stroke(
                                List.of(new Shape.Point(0, 0), new Shape.Point(9, 9)), 2, true, Ink.CATEGORY_3),
                        new Shape.Area(
                                List.of(List.of(new Shape.Point(0, 0), new Shape.Point(9, 0), new Shape.Point(9, 9))),
                                Ink.SEQUENCE_2,
                                Optional.of(Ink.LINE)),
                        new Shape.Disc(5, 5, 3, Ink.UNSURE, Optional.empty()),
                        new Shape.Label(0, 8, said, Shape.Anchor.START, Ink.SECONDARY)));
    }
}
