package org.beffroi.documents.table;

import org.beffroi.documents.page.Markup;

/**
 * A text in a cell of an OpenDocument spreadsheet: a paragraph for each of its lines, in which every space and tab stays (OpenDocument
 * 1.3, part 3, section 6.1.2, takes several spaces for one, and those at either end for none).
 *
 * @param xml where it is written
 */
record OdsText(Markup xml) {

    void write(String text) {
        for (String line : text.split("\r\n|\r|\n", -1)) {
            xml.open("text:p");
            paragraph(line);
            xml.close("text:p");
        }
    }

    private void paragraph(String line) {
        int at = 0;
        while (at < line.length()) {
            int end = at;
            while (end < line.length() && !stays(line, end)) {
                end++;
            }
            xml.text(line.substring(at, end));
            at = end;
            if (at < line.length() && line.charAt(at) == '\t') {
                xml.leaf("text:tab");
                at++;
            } else if (at < line.length()) {
                at = spaces(line, at);
            }
        }
    }

    /** Whether a sign has to be written as an element: a tab, a space but for a single one between words. */
    private static boolean stays(String line, int at) {
        char sign = line.charAt(at);
        boolean within = at > 0 && at + 1 < line.length() && !white(line.charAt(at - 1)) && !white(line.charAt(at + 1));
        return sign == '\t' || sign == ' ' && !within;
    }

    private static boolean white(char sign) {
        return sign == ' ' || sign == '\t';
    }

    private int spaces(String line, int from) {
        int end = from;
        while (end < line.length() && line.charAt(end) == ' ') {
            end++;
        }
        xml.leaf("text:s", "text:c", Integer.toString(end - from));
        return end;
    }
}
