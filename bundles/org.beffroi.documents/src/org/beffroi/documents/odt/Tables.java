package org.beffroi.documents.odt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.core.result.Column;
import org.beffroi.documents.odt.Node.Element;

/** Tables, whose head is repeated on each page and whose rows stay whole; and facts, a table without lines. */
final class Tables {

    private static final List<Double> FACTS = List.of(0.28, 0.72);

    private final Making making;
    private final Captions captions;
    private final TableLook look;
    private int tables;

    Tables(Making making, Captions captions, TableLook look) {
        this.making = making;
        this.captions = captions;
        this.look = look;
    }

    void table(Part.TablePart table) {
        making.add(captions.table(table.caption()));
        List<Column> columns = table.columns();
        Widths widths = Widths.of(table, making.said(), look.width());
        boolean tight = widths.isTight();
        Element element = open(columns.size() > 1 ? 1 : 0, widths.shares());
        List<Element> heads = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            Named style = isAtEnd(column) ? Named.TABLE_NUMBER_HEADING : Named.TABLE_HEADING;
            heads.add(cell(
                    TableLook.head(c, tight),
                    Runs.plain(style.id(), making.said().label(column))));
        }
        element.with(Element.of("table:table-header-rows").with(row(heads)));
        for (List<Object> values : table.rows()) {
            List<Element> cells = new ArrayList<>();
            for (int c = 0; c < values.size(); c++) {
                Column column = columns.get(c);
                Named style = isAtEnd(column) ? Named.TABLE_NUMBER : Named.TABLE_CONTENTS;
                cells.add(cell(
                        TableLook.body(c, tight),
                        Runs.plain(style.id(), making.said().cell(values.get(c), column))));
            }
            element.with(row(cells));
        }
        making.add(element);
    }

    void facts(Part.Facts facts) {
        Element element = open(1, FACTS);
        for (Part.Fact fact : facts.facts()) {
            element.with(row(List.of(
                    cell(TableLook.FACT, Runs.plain(Named.FACT_NAME.id(), fact.name())),
                    cell(TableLook.FACT, making.runs().paragraph(Named.FACT_VALUE, fact.value())))));
        }
        making.add(element);
    }

    /** A row of them stays on a page; where the last row is short, its last cells are empty. */
    void cards(Part.Cards cards) {
        int columns = cards.columns();
        Element element = open(0, Collections.nCopies(columns, 1.0 / columns));
        for (int i = 0; i < cards.cards().size(); i += columns) {
            List<Element> cells = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                cells.add(i + c < cards.cards().size() ? card(cards.cards().get(i + c), c) : noCard());
            }
            element.with(row(cells));
        }
        making.add(element);
    }

    private Element card(Part.Card card, int column) {
        Element cell = Element.of(
                "table:table-cell",
                "table:style-name",
                TableLook.card(card.tint(), column),
                "office:value-type",
                "string");
        cell.with(Runs.plain(Named.CARD_TITLE.id(), card.title()));
        if (!card.figure().isBlank()) {
            cell.with(Runs.plain(Named.CARD_FIGURE.id(), card.figure()));
        }
        card.lines().forEach(line -> cell.with(making.runs().paragraph(Named.CARD_TEXT, line)));
        return cell;
    }

    private static Element noCard() {
        return cell(TableLook.FACT, Runs.plain(Named.CARD_TEXT.id(), ""));
    }

    private Element open(int named, List<Double> shares) {
        String name = "Table" + ++tables;
        Element element = Element.of("table:table", "table:name", name, "table:style-name", TableLook.TABLE);
        List<Element> columns = new ArrayList<>();
        for (double share : shares) {
            columns.add(Element.of("table:table-column", "table:style-name", look.column(share)));
        }
        // The first column names the rows, which programs that read aloud want to know.
        if (named > 0) {
            element.with(Element.of("table:table-header-columns").with(columns.subList(0, named)));
        }
        return element.with(columns.subList(named, columns.size()));
    }

    private static Element row(List<Element> cells) {
        return Element.of("table:table-row", "table:style-name", TableLook.ROW).with(cells);
    }

    private static Element cell(String style, Element paragraph) {
        return Element.of("table:table-cell", "table:style-name", style, "office:value-type", "string")
                .with(paragraph);
    }

    private static boolean isAtEnd(Column column) {
        return column.isNumber() || column.kind() == Column.Kind.TEXT_BEFORE;
    }
}
