package org.beffroi.sources.press;

import java.util.Map;
import org.beffroi.sources.table.NamedCells;
import org.jsoup.nodes.Element;

/**
 * An article of an export of the press.
 *
 * @param line where it begins, 1 is the first
 */
record Article(long line, NamedCells cells) {

    /**
     * One of a document.
     *
     * @param values those of each column, empty where nothing is known
     * @param raw as it stands in the export
     */
    static Article of(long line, Map<String, String> values, String raw) {
        return new Article(line, new NamedCells(values, raw));
    }

    /** One of a page, read with the places of its elements. */
    static Article of(Element element, Map<String, String> values) {
        return of(element.sourceRange().start().lineNumber(), values, element.outerHtml());
    }
}
