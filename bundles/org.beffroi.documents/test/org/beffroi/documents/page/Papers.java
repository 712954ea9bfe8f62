package org.beffroi.documents.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
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

/** Documents for tests, and what writers make of them. */
public final class Papers {

    private Papers() {}

    public static Document french(Part... parts) {
        return new Document(
                "Revue de veille",
                Optional.of("Pour la directrice de cabinet"),
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                List.of(parts),
                "Beffroi 0.2.0",
                Instant.parse("2024-03-10T07:00:00Z"),
                "Requête : cantine.",
                Optional.of(new Correspondent("Service communication", "com@ville.exemple")),
                List.of(new Correspondent("Élue à l’éducation", "elue@ville.exemple")));
    }

    /** One part of each kind. */
    public static Document ofEverything() {
        return french(
                new Part.Heading(1, "Cantine"),
                new Part.KeyFigure("1\u202f248", Run.words("mentions")),
                Part.Paragraph.of("Le sujet monte."),
                new Part.ItemList(true, List.of(Run.words("premier"), List.of(new Run.Strong("second")))),
                new Part.TablePart(
                        "Réseaux",
                        List.of(
                                Column.of("network", "réseau", Column.Kind.TEXT),
                                Column.of("mentions", "mentions", Column.Kind.WHOLE)),
                        List.of(Arrays.asList("Mastodon", 1248L), Arrays.asList("Presse", null))),
                quotation("Encore du poulet froid", "https://exemple.fr/1"),
                new Part.PicturePart(
                        Optional.of("Pic le 4 mars"),
                        new Picture(
                                "45 mentions le 4 mars",
                                100,
                                40,
                                List.of(
                                        new Shape.Box(0, 10, 8, 30, Ink.ACCENT),
                                        new Shape.Line(0, 40, 100, 40, Ink.LINE),
                                        new Shape.Label(0, 8, "<45>", Shape.Anchor.START, Ink.SECONDARY)))),
                Part.Note.of("Calculé le 10 mars."),
                new Part.PageBreak(),
                new Part.Paragraph(List.of(new Run.Link("le site", URI.create("https://ville.exemple/")))));
    }

    public static Part.Quotation quotation(String text, String link) {
        return new Part.Quotation(
                Optional.empty(),
                List.of(new Run.Words(text), new Run.Marked("cantine")),
                Optional.of("auteur-7k2m9q"),
                Optional.of("Mastodon"),
                Optional.of(Instant.parse("2024-03-04T07:12:00Z")),
                Optional.of(URI.create(link)),
                Optional.empty(),
                List.of("tonalité négative"),
                Ink.NEGATIVE);
    }

    public static byte[] bytes(DocumentWriter writer, Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A book of all that somebody may write who means harm. */
    public static Document hostile() {
        List<String> texts = HostileTexts.all();
        String all = String.join(" ", texts);
        List<Part> parts = new ArrayList<>(List.of(new Part.Contents(all, 5)));
        for (String text : texts) {
            String said = text.isBlank() ? "x" : text;
            parts.addAll(List.of(
                    new Part.Heading(1, said),
                    new Part.Paragraph(List.of(new Run.Strong(text), new Run.Foot(Run.words(text)))),
                    quotation(text, "https://exemple.fr/"),
                    new Part.Facts(List.of(new Part.Fact(said, Run.words(text)))),
                    new Part.Cards(2, List.of(new Part.Card(said, text, List.of(Run.words(text)), Ink.POSITIVE)))));
        }
        Document paper = french();
        return new Document(
                        all,
                        Optional.of(all),
                        Locale.FRENCH,
                        paper.zone(),
                        parts,
                        "Beffroi",
                        paper.made(),
                        all,
                        paper.sender(),
                        List.of())
                .as(new Document.Book(all, texts, all));
    }
}
