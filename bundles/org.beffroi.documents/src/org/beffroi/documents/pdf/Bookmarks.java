package org.beffroi.documents.pdf;

import java.util.List;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part.Heading;
import org.beffroi.documents.page.Markup;

/** The headings of a document as bookmarks of a PDF, one within the other, in the markup of openhtmltopdf. */
final class Bookmarks {

    private final List<Heading> headings;
    private final String place;
    private final Markup markup = new Markup();
    private int next;

    private Bookmarks(List<Heading> headings, String place) {
        this.headings = headings;
        this.place = place;
    }

    /**
     * The bookmarks of a document; nothing where it has no headings.
     *
     * @param place what the identities of headings begin with, before their numbers from 1
     */
    static String of(Document document, String place) {
        List<Heading> headings = document.flat().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
        if (headings.isEmpty()) {
            return "";
        }
        Bookmarks bookmarks = new Bookmarks(headings, place);
        bookmarks.markup.open("bookmarks");
        bookmarks.below(0);
        return bookmarks.markup.close("bookmarks").toString();
    }

    /** Those that lie deeper than a level, up to one that does not. */
    private void below(int level) {
        while (next < headings.size() && headings.get(next).level() > level) {
            Heading heading = headings.get(next++);
            markup.open("bookmark", "name", heading.text(), "href", "#" + place + next);
            below(heading.level());
            markup.close("bookmark");
        }
    }
}
