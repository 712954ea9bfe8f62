package org.beffroi.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.documents.docx.Piece.Grid;
import org.beffroi.documents.docx.Piece.Line;
import org.beffroi.documents.docx.Piece.Row;
import org.beffroi.documents.docx.style.Letters;
import org.beffroi.documents.docx.style.Sizes;
import org.beffroi.documents.docx.style.Style;
import org.beffroi.documents.docx.style.Style.Trait;
import org.beffroi.documents.docx.style.Styles;

/**
 * Reckons the pages of a text from the sizes of its styles and the widths of its letters, so that a table of contents says
 * pages before any program has laid the text out. Not for several threads.
 *
 * <p>A reckoning: another typeface, a template or an edit moves pages, and programs then say the pages anew when they are
 * asked to update the table.
 */
final class Pagination {

    /** The line above notes, with its room. */
    private static final double SEPARATOR = 240;

    /** What stays together on a page: where it begins in the list of what is laid out, and how high it is. */
    private final List<Slice> slices = new ArrayList<>();

    /**
     * What is not broken.
     *
     * @param before room above that is dropped at the head of a page
     * @param after room below
     * @param feet height of its notes
     * @param withNext whether it stays with what follows
     * @param heading the number of the heading that it is, or 0
     * @param breaks whether a new page begins after it
     */
    private record Slice(
            double height, double before, double after, double feet, boolean withNext, int heading, boolean breaks) {}

    private int page = 1;
    private double filled;
    private double below;
    private double noted;

    private Pagination() {}

    /** The pages of some pieces. */
    static Pages of(List<Piece> pieces) {
        Pagination pagination = new Pagination();
        for (int i = 0; i < pieces.size(); i++) {
            Style previous = i > 0 && pieces.get(i - 1) instanceof Line line ? line.style() : null;
            Style next = i + 1 < pieces.size() && pieces.get(i + 1) instanceof Line line ? line.style() : null;
            switch (pieces.get(i)) {
                case Line line ->
                    pagination.slice(
                            line, line.style().equals(previous), line.style().equals(next));
                case Grid grid -> pagination.slice(grid);
            }
        }
        return pagination.laid();
    }

    private void slice(Line line, boolean sameBefore, boolean sameAfter) {
        Style style = line.style();
        boolean joined = style.is(Trait.JOINED);
        double before = joined && sameBefore ? 0 : style.before();
        double after = joined && sameAfter ? 0 : style.after();
        double height = Letters.line(style);
        int indent = style.left() + (style.is(Trait.LEADING) ? Sizes.NUMBERS : 0);
        int lines = Letters.of(style).lines(line.layout().text(), Sizes.TEXT_WIDTH - indent);
        double feet = feet(line.layout().feet());
        // Neither the first line of a paragraph nor its last stands alone on a page.
        boolean whole = lines < 4 || style.is(Trait.WHOLE);
        int first = whole ? lines : 2;
        int left = lines - first;
        boolean withNext = style.is(Trait.WITH_NEXT);
        slices.add(new Slice(
                first * height + line.layout().height(),
                before,
                left == 0 ? after : 0,
                feet,
                withNext && left == 0,
                line.layout().heading(),
                line.layout().breaks()));
        while (left > 0) {
            int some = left <= 3 ? left : 1;
            left -= some;
            slices.add(new Slice(some * height, 0, left == 0 ? after : 0, 0, withNext && left == 0, 0, false));
        }
    }

    private void slice(Grid grid) {
        for (int r = 0; r < grid.rows().size(); r++) {
            Row row = grid.rows().get(r);
            slices.add(new Slice(row.height(), 0, 0, feet(row.feet()), r < grid.heads(), 0, false));
        }
    }

    private static double feet(List<String> notes) {
        double height = 0;
        for (String note : notes) {
            int lines = Letters.of(Styles.FOOTNOTE).lines("1 " + note, Sizes.TEXT_WIDTH);
            height += lines * Letters.line(Styles.FOOTNOTE) + Styles.FOOTNOTE.after();
        }
        return height;
    }

    private Pages laid() {
        List<Integer> headings = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            if ((i == 0 || !slices.get(i - 1).withNext()) && filled > 0 && !hasRoom(i)) {
                turn();
            }
            Slice slice = slices.get(i);
            if (filled > 0 && needed(slice) > Sizes.TEXT_HEIGHT) {
                turn();
            }
            double feet = slice.feet() > 0 && noted == 0 ? slice.feet() + SEPARATOR : slice.feet();
            filled += gap(slice) + slice.height();
            noted += feet;
            below = slice.after();
            if (slice.heading() > 0) {
                headings.add(page);
            }
            if (slice.breaks()) {
                turn();
            }
        }
        return new Pages(headings, page);
    }

    /** Whether what stays together from there on has room on this page. */
    private boolean hasRoom(int first) {
        double height = filled + noted;
        double after = below;
        for (int i = first; i < slices.size(); i++) {
            Slice slice = slices.get(i);
            height += Math.max(after, slice.before()) + slice.height() + slice.feet();
            height += slice.feet() > 0 && noted == 0 ? SEPARATOR : 0;
            after = slice.after();
            if (!slice.withNext()) {
                break;
            }
        }
        return height <= Sizes.TEXT_HEIGHT;
    }

    private double needed(Slice slice) {
        double separator = slice.feet() > 0 && noted == 0 ? SEPARATOR : 0;
        return filled + noted + gap(slice) + slice.height() + slice.feet() + separator;
    }

    /** Of two rooms the larger counts; the first page alone keeps that above its first line. */
    private double gap(Slice slice) {
        return filled == 0 ? page == 1 ? slice.before() : 0 : Math.max(below, slice.before());
    }

    private void turn() {
        page++;
        filled = 0;
        below = 0;
        noted = 0;
    }
}
