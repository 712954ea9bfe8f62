package org.beffroi.documents.odt;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Run;
import org.beffroi.documents.odt.Node.Element;
import org.beffroi.documents.page.Said;

/**
 * What the writers of parts share while a document is made: where they write to, and whether a new page is due. Not for
 * several threads.
 */
final class Making {

    private final Document document;
    private final Said said;
    private final double width;
    private final Runs runs = new Runs();
    private final Wanted wanted = new Wanted();
    private final List<Element> body = new ArrayList<>();
    private boolean newPage;

    /** @param width of the lines, in centimetres */
    Making(Document document, double width) {
        this.document = document;
        this.said = new Said(document);
        this.width = width;
    }

    Document document() {
        return document;
    }

    boolean isBook() {
        return document.isBound();
    }

    Said said() {
        return said;
    }

    double width() {
        return width;
    }

    Runs runs() {
        return runs;
    }

    Wanted wanted() {
        return wanted;
    }

    /** What was written, in order, on the level of the body. */
    List<Element> body() {
        return body;
    }

    /** What follows begins a page. */
    void breakPage() {
        newPage = true;
    }

    boolean isPageDue() {
        return newPage;
    }

    /** The name of a style for the next paragraph of the body: the same on a new page, where one is due. */
    String next(Named style) {
        if (!newPage) {
            return style.id();
        }
        newPage = false;
        return wanted.onNewPage(style);
    }

    void add(Element element) {
        body.add(element);
    }

    /** Adds a paragraph; none where nothing would be seen of it. */
    void add(Named style, List<Run> words) {
        if (!Runs.isNothing(words)) {
            add(runs.paragraph(next(style), words));
        }
    }

    /** Adds a paragraph in which nothing is seen: it only holds a place. */
    void place(Named style) {
        add(Element.of("text:p", "text:style-name", next(style)));
    }
}
