package org.beffroi.documents.pdf;

import java.util.List;
import java.util.Locale;
import org.beffroi.core.document.Part.TablePart;
import org.beffroi.core.result.Column;
import org.beffroi.documents.page.ColumnShares;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.page.Said;

/**
 * A table as it stands on paper: its columns as wide as their words ask, its letters as large as all words have room.
 *
 * @param said how its cells are said
 * @param letters how wide they are
 */
record TablePrint(Said said, Letters letters) {

    /** From the usual size down to the smallest that people read in print, in points. */
    private static final List<Double> SIZES = List.of(9.0, 8.5, 8.0, 7.5, 7.0);

    /** Up to so many rows a table stays whole. */
    private static final int FEW = 4;

    /** Longer heads stand on the first page alone: the layout fails where the head fills the page. */
    private static final int LONGEST_HEAD = 150;

    /** Between columns, in points; the last has it too, so that no measure is too short. */
    private static final double GAP = 9;

    /** How wide texts are. */
    @FunctionalInterface
    interface Letters {
        /** Width of a text that is not broken, for letters of one. */
        double width(String text);
    }

    void write(TablePart table, Markup page) {
        List<List<String>> cells = said.rows(table);
        double size = SIZES.getLast();
        ColumnShares shares = shares(table.columns(), cells, size);
        for (double larger : SIZES) {
            ColumnShares wider = shares(table.columns(), cells, larger);
            if (!wider.isCramped()) {
                size = larger;
                shares = wider;
                break;
            }
        }
        String kind = table.rows().size() <= FEW ? "data short" : "data";
        if (cells.getFirst().stream().allMatch(head -> head.length() <= LONGEST_HEAD)) {
            kind += " repeated";
        }
        page.open("table", "class", kind, "style", String.format(Locale.ROOT, "font-size:%.1fpt", size));
        for (double width : shares.widths()) {
            page.open("col", "style", String.format(Locale.ROOT, "width:%.2f%%", 100 * width / PrintStyle.WIDTH))
                    .close("col");
        }
        rows(table, cells, page);
        page.close("table");
    }

    private static void rows(TablePart table, List<List<String>> cells, Markup page) {
        page.open("thead").open("tr");
        for (int c = 0; c < table.columns().size(); c++) {
            page.element("th", cells.getFirst().get(c), "scope", "col", "class", side(table, c));
        }
        page.close("tr").close("thead").open("tbody");
        for (List<String> row : cells.subList(1, cells.size())) {
            page.open("tr").element("th", row.getFirst(), "scope", "row", "class", side(table, 0));
            for (int c = 1; c < row.size(); c++) {
                page.element("td", row.get(c), "class", side(table, c));
            }
            page.close("tr");
        }
        page.close("tbody");
    }

    private static String side(TablePart table, int column) {
        Column one = table.columns().get(column);
        // Texts before an edge may have several lines: their columns are only as wide as their longest word.
        return one.isNumber() ? "number" : one.kind() == Column.Kind.TEXT_BEFORE ? "number told" : "words";
    }

    private ColumnShares shares(List<Column> columns, List<List<String>> cells, double size) {
        return ColumnShares.of(columns, cells, (text, isHead) -> letters.width(text) * size, GAP, PrintStyle.WIDTH);
    }
}
