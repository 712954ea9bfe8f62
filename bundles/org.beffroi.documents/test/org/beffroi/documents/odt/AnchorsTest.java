package org.beffroi.documents.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.result.Column;
import org.beffroi.documents.page.Dom;
import org.beffroi.documents.page.Papers;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whatever a block holds, its bookmark begins and ends in paragraphs of the body, and holds all of it and nothing else. */
class AnchorsTest {

    @Property(tries = 200)
    void aBookmarkHoldsItsBlockAndNothingElse(@ForAll("blocks") List<List<Part>> blocks) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            parts.add(new Part.Block("b" + i, blocks.get(i)));
            parts.add(Part.Paragraph.of("between"));
        }
        Document book = Papers.french(parts.toArray(Part[]::new)).as(new Document.Book("d", List.of(), "x"));
        Opened file = Opened.of(Papers.bytes(new OdtDocumentWriter(), book));
        Element body =
                Dom.all(file.parsed("content.xml"), Namespaces.office(), "text").getFirst();

        int next = 0;
        List<Element> within = null;
        for (Element top : Dom.inner(body)) {
            Optional<Element> start = anchor(top, "bookmark-start", "b" + next);
            if (start.isPresent()) {
                assertThat(within).isNull();
                within = new ArrayList<>();
                assertThat(firstText(top)).isSameAs(start.get().getParentNode());
                assertThat(start.get().getPreviousSibling()).isNull();
            }
            if (within != null) {
                within.add(top);
                assertThat(top.getTextContent()).doesNotContain("between");
            }
            Optional<Element> end = anchor(top, "bookmark-end", "b" + next);
            if (end.isPresent()) {
                assertThat(end.get().getNextSibling()).isNull();
                assertThat(end.get().getParentNode().getLocalName()).isIn("p", "h");
                assertThat(top.getLocalName()).isIn("p", "h", "list");
                assertThat(within).isNotNull();
                within = null;
                next++;
            }
        }
        assertThat(next).isEqualTo(blocks.size());
    }

    @Provide
    Arbitrary<List<List<Part>>> blocks() {
        Arbitrary<Part> part = Arbitraries.of(
                new Part.Heading(2, "titre"),
                Part.Paragraph.of("texte"),
                Part.Paragraph.of(""),
                new Part.KeyFigure("12", Run.words("mentions")),
                new Part.ItemList(false, List.of(Run.words("un"), Run.words("deux"))),
                new Part.ItemList(true, List.of()),
                new Part.TablePart(
                        "tableau", List.of(Column.of("a", "a", Column.Kind.TEXT)), List.of(List.of("cellule"))),
                Papers.quotation("mots", "https://exemple.fr/"),
                new Part.PicturePart(Optional.of("figure"), picture()),
                new Part.PicturePart(Optional.empty(), picture()),
                Part.Note.of("note"),
                new Part.PageBreak(),
                new Part.Facts(List.of(new Part.Fact("nom", Run.words("valeur")))),
                new Part.Contents("Sommaire", 2));
        return part.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(4);
    }

    private static Picture picture() {
        return new Picture("une barre", 10, 10, List.of(new Shape.Box(0, 0, 5, 5, Ink.ACCENT)));
    }

    private static Optional<Element> anchor(Element top, String kind, String name) {
        for (Node node = top.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (element.getLocalName().equals(kind)
                        && element.getAttributeNS(Namespaces.text(), "name").equals(name)) {
                    return Optional.of(element);
                }
                Optional<Element> deeper = anchor(element, kind, name);
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        return Optional.empty();
    }

    private static Node firstText(Element top) {
        Element first = top;
        while (!List.of("p", "h").contains(first.getLocalName())) {
            first = Dom.inner(first).getFirst();
        }
        return first;
    }
}
