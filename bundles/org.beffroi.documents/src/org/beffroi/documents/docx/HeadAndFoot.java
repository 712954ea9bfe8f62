package org.beffroi.documents.docx;

import java.util.Optional;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.docx.part.Relations;
import org.beffroi.documents.docx.style.Styles;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.page.Said;

/**
 * What stands at the head and at the foot of each page (ECMA-376, part 1, 17.10).
 *
 * @param pages how many there are, until a program counts them
 */
record HeadAndFoot(Said said, int pages) {

    static String head(String running) {
        return file("w:hdr", inline().words(running).line(Styles.HEADER));
    }

    /** The head of a cover, which holds nothing. */
    static String emptyHead() {
        return file("w:hdr", Piece.Line.unseen(Styles.ANCHOR));
    }

    /** The foot of a cover. */
    static String emptyFoot() {
        return file("w:ftr", Piece.Line.unseen(Styles.ANCHOR));
    }

    /** The number of the page, of how many. */
    String foot() {
        SentenceGaps sentence = SentenceGaps.of(said, "document.page.of");
        Inline inside = inline().words(sentence.before()).field("PAGE", "1").words(sentence.between());
        inside.field("NUMPAGES", Integer.toString(pages)).words(sentence.after());
        return file("w:ftr", inside.line(Styles.FOOTER));
    }

    private static Inline inline() {
        return new Inline(new Relations(), Optional.empty(), Optional.empty());
    }

    private static String file(String element, Piece line) {
        Markup xml = new Markup().declaration().open(element, "xmlns:w", Names.W, "xmlns:r", Names.R);
        return xml.own(line.xml()).close(element).line().toString();
    }
}
