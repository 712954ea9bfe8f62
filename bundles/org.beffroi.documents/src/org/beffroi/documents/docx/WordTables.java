package org.beffroi.documents.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.beffroi.core.document.Part.Fact;
import org.beffroi.core.document.Part.Facts;
import org.beffroi.core.document.Part.TablePart;
import org.beffroi.core.result.Column;
import org.beffroi.documents.docx.Piece.Grid;
import org.beffroi.documents.docx.Piece.Line;
import org.beffroi.documents.docx.Piece.Row;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.docx.style.Letters;
import org.beffroi.documents.docx.style.Sheet;
import org.beffroi.documents.docx.style.Sizes;
import org.beffroi.documents.docx.style.Style;
import org.beffroi.documents.docx.style.Styles;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.page.Said;

/**
 * Tables of a document (ECMA-376, part 1, 17.4): as wide as the text, the first row repeated on each page, no row broken.
 *
 * @param said how values are printed
 * @param inline an empty content for a paragraph of the body
 */
record WordTables(Said said, Supplier<Inline> inline) {

    /** Height of the line below a row. */
    private static final double LINE = 10;

    /** A table with its head. */
    Grid table(TablePart table) {
        List<List<String>> cells = said.rows(table);
        TableWidths widths = TableWidths.of(table.columns(), cells);
        Markup xml = begin(Names.TABLE, widths.twips(), true, widths.isTight());
        xml.leaf("w:tblCaption", "w:val", oneLine(table.caption()));
        xml.leaf("w:tblDescription", "w:val", oneLine(description(table)));
        grid(xml, widths.twips());
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < cells.size(); r++) {
            List<Line> lines = new ArrayList<>();
            for (int c = 0; c < table.columns().size(); c++) {
                Style style = style(table.columns().get(c), r == 0);
                lines.add(inline.get().words(cells.get(r).get(c)).line(style));
            }
            int padding = widths.isTight() ? Sheet.NEAR : Sheet.PADDING;
            Row row = row(xml, lines, widths.twips(), 2 * padding, r == 0);
            rows.add(new Row(row.height() + LINE, row.feet()));
        }
        return new Grid(xml.close("w:tbl").line().toString(), rows, 1);
    }

    /** Facts, each under its name, without a grid. */
    Grid facts(Facts facts) {
        List<Integer> widths = List.of(Sizes.FACT_NAME, Sizes.TEXT_WIDTH - Sizes.FACT_NAME);
        Markup xml = begin(Names.FACTS, widths, false, false);
        grid(xml, widths);
        List<Row> rows = new ArrayList<>();
        for (Fact fact : facts.facts()) {
            List<Line> lines = List.of(
                    inline.get().words(fact.name()).line(Styles.FACT_NAME),
                    inline.get().runs(fact.value()).line(Styles.FACT_VALUE));
            rows.add(row(xml, lines, widths, 2 * Sheet.PADDING, false));
        }
        return new Grid(xml.close("w:tbl").line().toString(), rows, 0);
    }

    private String description(TablePart table) {
        return said.word(
                "document.table.description",
                table.rows().size(),
                table.columns().stream().map(said::label).collect(Collectors.joining(", ")));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static Style style(Column column, boolean head) {
        boolean right = column.isNumber() || column.kind() == Column.Kind.TEXT_BEFORE;
        if (head) {
            return right ? Styles.HEAD_NUMBER : Styles.HEAD;
        }
        return right ? Styles.CELL_NUMBER : Styles.CELL;
    }

    private static Markup begin(String style, List<Integer> widths, boolean head, boolean tight) {
        Markup xml = new Markup();
        xml.open("w:tbl").open("w:tblPr");
        xml.leaf("w:tblStyle", "w:val", style);
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        xml.leaf("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa");
        xml.leaf("w:tblLayout", "w:type", "fixed");
        if (tight) {
            Sheet.padding(xml, Sheet.NEAR, Sheet.NEAR);
        }
        xml.leaf(
                "w:tblLook",
                "w:val",
                head ? "06A0" : "0680",
                "w:firstRow",
                head ? "1" : "0",
                "w:lastRow",
                "0",
                "w:firstColumn",
                "1",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        return xml;
    }

    private static void grid(Markup xml, List<Integer> widths) {
        xml.close("w:tblPr").open("w:tblGrid");
        widths.forEach(width -> xml.leaf("w:gridCol", "w:w", Integer.toString(width)));
        xml.close("w:tblGrid").line();
    }

    private static Row row(Markup xml, List<Line> cells, List<Integer> widths, int padding, boolean head) {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit");
        if (head) {
            xml.leaf("w:tblHeader");
        }
        xml.close("w:trPr").line();
        double height = 0;
        List<String> feet = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            Line line = cells.get(c);
            xml.open("w:tc").open("w:tcPr");
            xml.leaf("w:tcW", "w:w", Integer.toString(widths.get(c)), "w:type", "dxa");
            xml.close("w:tcPr").own(line.xml()).close("w:tc").line();
            height = Math.max(height, height(line, widths.get(c) - padding));
            feet.addAll(line.layout().feet());
        }
        xml.close("w:tr").line();
        return new Row(height, feet);
    }

    /** Height of a paragraph in a cell that is so wide, in twips. */
    static double height(Line line, double room) {
        Style style = line.style();
        return style.before()
                + style.after()
                + Letters.of(style).lines(line.layout().text(), room) * Letters.line(style);
    }
}
