package org.beffroi.documents.odt;

import java.util.Arrays;
import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.documents.page.Said;
import org.beffroi.documents.page.TableMeasure;

/**
 * How wide the columns of a table are: by what is written in them.
 *
 * @param shares of the whole, one per column
 * @param isTight whether there is less room between them
 */
record Widths(List<Double> shares, boolean isTight) {

    /** Letters of a table, in points. */
    private static final double SIZE = 9;

    private static final double POINTS = 72 / 2.54;

    Widths {
        shares = List.copyOf(shares);
    }

    /** @param width of the table, in centimetres */
    static Widths of(Part.TablePart table, Said said, double width) {
        double room = width * POINTS;
        TableMeasure measure = TableMeasure.of(table.columns(), said.rows(table), SIZE, true, room);
        return new Widths(
                Arrays.stream(measure.widths()).mapToObj(one -> one / room).toList(), measure.isTight());
    }
}
