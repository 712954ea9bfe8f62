package org.beffroi.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.documents.docx.style.Style;
import org.beffroi.documents.docx.style.Styles;

/** What stands in the text one below the other. */
sealed interface Piece {

    /** The file's markup. */
    String xml();

    /**
     * A paragraph of the body.
     *
     * @param style of it
     * @param list the list that it is an item of, or 0 for that of its style
     * @param inside its markup
     * @param layout what is to be known of it to find its page
     */
    record Line(Style style, int list, String inside, Layout layout) implements Piece {

        /** A line that holds something without showing it. */
        static Line unseen(Style style) {
            return new Line(style, 0, "", Layout.of(""));
        }

        @Override
        public String xml() {
            StringBuilder xml = new StringBuilder("<w:p><w:pPr><w:pStyle w:val=\"" + style.id() + "\"></w:pStyle>");
            if (list > 0) {
                xml.append(
                        "<w:numPr><w:ilvl w:val=\"0\"></w:ilvl><w:numId w:val=\"" + list + "\"></w:numId></w:numPr>");
            }
            return xml.append("</w:pPr>").append(inside).append("</w:p>\n").toString();
        }

        /** The same with something before it and something after. */
        Line between(String before, String after) {
            return new Line(style, list, before + inside + after, layout);
        }
    }

    /**
     * A table.
     *
     * @param xml its markup
     * @param rows from top to bottom
     * @param heads how many of them are repeated on each page
     */
    record Grid(String xml, List<Row> rows, int heads) implements Piece {
        public Grid {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param height in twips
     * @param feet what its notes say
     */
    record Row(double height, List<String> feet) {
        public Row {
            feet = List.copyOf(feet);
        }
    }

    /**
     * What is to be known of a paragraph to find its page.
     *
     * @param text what it says
     * @param height of what it shows that is no text, in twips, or 0
     * @param feet what its notes say
     * @param heading the number of the heading that it is, from 1, or 0
     * @param breaks whether a new page begins after it
     */
    record Layout(String text, double height, List<String> feet, int heading, boolean breaks) {
        public Layout {
            feet = List.copyOf(feet);
        }

        static Layout of(String text) {
            return new Layout(text, 0, List.of(), 0, false);
        }

        static Layout of(String text, List<String> feet) {
            return new Layout(text, 0, feet, 0, false);
        }
    }

    /**
     * The same pieces between two bookmarks' ends, which stand in paragraphs of the body: what is a table there is given one.
     *
     * @param start markup of the beginning
     * @param end markup of the end
     */
    static List<Piece> between(String start, List<Piece> pieces, String end) {
        List<Piece> all = new ArrayList<>(pieces);
        if (all.isEmpty() || !(all.getFirst() instanceof Line)) {
            all.addFirst(Line.unseen(Styles.ANCHOR));
        }
        if (!(all.getLast() instanceof Line)) {
            all.addLast(Line.unseen(Styles.AFTER_TABLE));
        }
        all.set(0, ((Line) all.getFirst()).between(start, ""));
        all.set(all.size() - 1, ((Line) all.getLast()).between("", end));
        return all;
    }
}
