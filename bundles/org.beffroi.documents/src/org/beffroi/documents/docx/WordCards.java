package org.beffroi.documents.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.beffroi.core.document.Part.Card;
import org.beffroi.core.document.Part.Cards;
import org.beffroi.documents.docx.Piece.Grid;
import org.beffroi.documents.docx.Piece.Line;
import org.beffroi.documents.docx.Piece.Row;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.docx.style.Sheet;
import org.beffroi.documents.docx.style.Sizes;
import org.beffroi.documents.docx.style.Styles;
import org.beffroi.documents.page.Markup;

/**
 * Cards of a document as a table without a grid, a card a cell under an edge of its colour. A row of them is not broken; where the
 * last row is short, its last cells are empty.
 *
 * @param inline an empty content for a paragraph of the body
 */
record WordCards(Supplier<Inline> inline) {

    /** Between an edge and its title, with the height of the edge, in twips. */
    private static final int EDGE = 110;

    Grid table(Cards cards) {
        int width = Sizes.TEXT_WIDTH / cards.columns();
        Markup xml = new Markup();
        xml.open("w:tbl").open("w:tblPr");
        xml.leaf("w:tblStyle", "w:val", Names.CARDS);
        xml.leaf("w:tblW", "w:w", Integer.toString(width * cards.columns()), "w:type", "dxa");
        xml.leaf("w:tblLayout", "w:type", "fixed");
        xml.close("w:tblPr").open("w:tblGrid");
        for (int c = 0; c < cards.columns(); c++) {
            xml.leaf("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.close("w:tblGrid").line();
        List<Row> rows = new ArrayList<>();
        List<Card> all = cards.cards();
        for (int i = 0; i < all.size(); i += cards.columns()) {
            rows.add(row(xml, all.subList(i, Math.min(i + cards.columns(), all.size())), cards.columns(), width));
        }
        return new Grid(xml.close("w:tbl").line().toString(), rows, 0);
    }

    private Row row(Markup xml, List<Card> cards, int columns, int width) {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close("w:trPr").line();
        double height = 0;
        List<String> feet = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            List<Line> lines = c < cards.size() ? lines(cards.get(c)) : List.of(Line.unseen(Styles.CARD_TEXT));
            xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
            xml.close("w:tcPr");
            double own = EDGE;
            for (Line line : lines) {
                xml.own(line.xml());
                own += WordTables.height(line, width - 3 * Sheet.PADDING);
                feet.addAll(line.layout().feet());
            }
            xml.close("w:tc").line();
            height = Math.max(height, own);
        }
        xml.close("w:tr").line();
        return new Row(height, feet);
    }

    private List<Line> lines(Card card) {
        List<Line> lines = new ArrayList<>();
        lines.add(inline.get().words(card.title()).line(Styles.cardTitle(card.tint())));
        if (!card.figure().isBlank()) {
            lines.add(inline.get().words(card.figure()).line(Styles.CARD_FIGURE));
        }
        card.lines().forEach(line -> lines.add(inline.get().runs(line).line(Styles.CARD_TEXT)));
        return lines;
    }
}
