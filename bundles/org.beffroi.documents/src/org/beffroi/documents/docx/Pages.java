package org.beffroi.documents.docx;

import java.util.List;

/**
 * On which page each heading stands.
 *
 * @param headings in order, pages from 1
 * @param count how many pages there are
 */
record Pages(List<Integer> headings, int count) {

    /** Before anything is known. */
    static final Pages UNKNOWN = new Pages(List.of(), 1);

    Pages {
        headings = List.copyOf(headings);
    }

    /**
     * The page of a heading.
     *
     * @param heading its number, from 1
     */
    int of(int heading) {
        return heading <= headings.size() ? headings.get(heading - 1) : 1;
    }
}
