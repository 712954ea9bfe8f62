package org.beffroi.documents.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.document.Run;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.docx.part.Relations;
import org.beffroi.documents.docx.style.Styles;
import org.beffroi.documents.page.Markup;

/** The file of notes at the foot of pages ({@code word/footnotes.xml}; ECMA-376, part 1, 17.11). Not for several threads. */
final class Footnotes {

    private final Relations relations = new Relations();
    private final List<Run.Foot> notes = new ArrayList<>();

    /** Keeps a note, and gives its number. */
    int add(Run.Foot note) {
        notes.add(note);
        return notes.size();
    }

    Relations relations() {
        return relations;
    }

    String xml() {
        Markup xml = new Markup().declaration();
        xml.open("w:footnotes", "xmlns:w", Names.W, "xmlns:r", Names.R).line();
        line(xml, "separator", -1);
        line(xml, "continuationSeparator", 0);
        for (int i = 0; i < notes.size(); i++) {
            Inline inside = new Inline(relations, Optional.empty(), Optional.empty());
            inside.open("w:r")
                    .open("w:rPr")
                    .own(new Markup().leaf("w:rStyle", "w:val", Names.FOOT))
                    .close("w:rPr")
                    .own(new Markup().leaf("w:footnoteRef"))
                    .close("w:r");
            inside.words(" ").runs(notes.get(i).runs());
            xml.open("w:footnote", "w:id", Integer.toString(i + 1));
            xml.own(inside.line(Styles.FOOTNOTE).xml()).close("w:footnote").line();
        }
        return xml.close("w:footnotes").line().toString();
    }

    /** The line between text and notes. */
    private static void line(Markup xml, String type, int id) {
        xml.open("w:footnote", "w:type", type, "w:id", Integer.toString(id));
        xml.open("w:p")
                .open("w:pPr")
                .leaf("w:pStyle", "w:val", Styles.FOOTNOTE.id())
                .close("w:pPr");
        xml.open("w:r")
                .leaf("w:" + type)
                .close("w:r")
                .close("w:p")
                .close("w:footnote")
                .line();
    }
}
